package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that the code gives as well, and that have to be the same, byte for byte. */
final class Kept {
    private Kept() {}

    /** The text of a resource beside this class. */
    static String text(String name) throws IOException {
        try (InputStream stream = Kept.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fails where the resource holds another text, and lays down the right one to be copied over it. */
    static void holds(String text, String folder, String name) throws IOException {
        String kept = text(name);
        if (!kept.equals(text)) {
            Path right = Path.of("target", "kept", name);
            Files.createDirectories(right.getParent());
            Files.writeString(right, text);
            String file = folder + "/io/github/palmares/json/" + name;
            assertEquals(text, kept, "if the change is meant: cp json/" + right + " json/" + file);
        }
    }
}
