package io.github.palmares.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value as JSON may spell it, or may not, under a name that says what is odd about it. */
record Syntax(String name, byte[] json) {
    private static final Pattern BYTES = Pattern.compile("«([0-9A-F ]*)»(?:×([0-9]+))?");

    /** The cases of a table: a line each, but for blank ones and those that begin with {@code #}. */
    static List<Syntax> table(String file) {
        try (InputStream stream = Syntax.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Syntax::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Syntax row(String line) {
        int colon = line.indexOf(": ");
        return new Syntax(line.substring(0, colon), bytes(line.substring(colon + 2)));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher matcher = BYTES.matcher(text);
        int at = 0;
        while (matcher.find()) {
            bytes.writeBytes(text.substring(at, matcher.start()).getBytes(StandardCharsets.UTF_8));
            byte[] group = HexFormat.of().parseHex(matcher.group(1).replace(" ", ""));
            int times = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            for (int i = 0; i < times; i++) {
                bytes.writeBytes(group);
            }
            at = matcher.end();
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The value in the place of the percent sign of a document. */
    byte[] in(String document) {
        int place = document.indexOf('%');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(document.substring(0, place).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(json);
        bytes.writeBytes(document.substring(place + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
