package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;

/** The library itself, as its users call it. */
final class PalmaresCodec implements Codec {
    @Override
    public RecordBook read(byte[] document) {
        return RecordBooks.read(document);
    }

    @Override
    public byte[] write(RecordBook book) {
        return RecordBooks.toBytes(book);
    }
}
