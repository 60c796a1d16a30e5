package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how many bytes of the heap a finished book keeps: by how much the live heap grows for each of several books that are
 * held, after the first has loaded what is needed once. Nothing has been asked of the books, so they have no index. Arguments:
 * the codec's name and the file. To be run with the serial collector, which leaves nothing but what lives.
 */
final class Retained {
    private static final int BOOKS = 4;

    private Retained() {}

    public static void main(String[] args) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(args[1]));
        Codec codec = Codec.of(args[0]);
        RecordBook[] books = new RecordBook[BOOKS];
        codec.read(document);
        long before = live();
        for (int i = 0; i < BOOKS; i++) {
            books[i] = codec.read(document);
        }
        long after = live();
        if (!books[0].equals(books[BOOKS - 1])) {
            throw new IllegalStateException("two readings of one document differ");
        }
        System.out.println((after - before) / BOOKS);
    }

    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
