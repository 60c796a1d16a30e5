package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import java.io.IOException;

/** A way to read a document to a book, checked and linked, and to write a book as a document. */
interface Codec {
    RecordBook read(byte[] document) throws IOException;

    byte[] write(RecordBook book) throws IOException;

    /** The codec of a name. It loads no class of the others, so that a cold start is its own. */
    static Codec of(String name) {
        return switch (name) {
            case "palmares" -> new PalmaresCodec();
            case "databind" -> DatabindCodec.strict();
            case "databind-lax" -> DatabindCodec.lax();
            case "blackbird" -> DatabindCodec.blackbird();
            case "avaje" -> new AvajeCodec();
            case "dsl-json" -> new DslJsonCodec();
            case "fastjson2" -> new Fastjson2Codec();
            default -> throw new IllegalArgumentException("no codec '" + name + "'");
        };
    }
}
