package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import java.io.IOException;

/** A peer: a library that reads and writes plain records, with the linking around it that makes them a book. */
abstract class RecordCodec implements Codec {
    /** Reads no more than the records. */
    abstract Wire.Book parse(byte[] document) throws IOException;

    /** Writes records that are there already. */
    abstract byte[] format(Wire.Book records) throws IOException;

    @Override
    public final RecordBook read(byte[] document) throws IOException {
        return Linker.link(parse(document));
    }

    @Override
    public final byte[] write(RecordBook book) throws IOException {
        return format(Records.of(book));
    }
}
