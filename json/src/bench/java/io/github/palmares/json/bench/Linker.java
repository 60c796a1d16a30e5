package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import java.util.List;

/**
 * Makes a book of the plain records of a document, through the public builders and with the checks that reading makes: an id
 * twice, a reference to what is not there, a word that is none and a value that is missing are refused.
 */
final class Linker {
    private Linker() {}

    static RecordBook link(Wire.Book book) {
        if (!"1.0".equals(book.schemaVersion())) {
            throw new IllegalArgumentException("schema version '" + book.schemaVersion() + "'");
        }
        References references = new References();
        List<Entity> entities = new EntityLinker(references).link(book);
        List<Fact> facts = new FactLinker(references).link(book);
        return RecordBook.builder().addEntities(entities).addAll(facts).build();
    }
}
