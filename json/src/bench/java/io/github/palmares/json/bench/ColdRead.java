package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one file in a fresh process, and prints how many nanoseconds it took from the beginning of {@code main} until the
 * book was there. Arguments: the codec's name and the file.
 */
final class ColdRead {
    private ColdRead() {}

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        byte[] document = Files.readAllBytes(Path.of(args[1]));
        RecordBook book = Codec.of(args[0]).read(document);
        long end = System.nanoTime();
        if (book.drivers().isEmpty()) {
            throw new IllegalStateException("an empty book");
        }
        System.out.println(end - begin);
    }
}
