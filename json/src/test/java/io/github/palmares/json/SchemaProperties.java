package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The law of the schema, on generated books. */
class SchemaProperties {
    @Property
    void whatIsWrittenIsValid(@ForAll(supplier = AnyRecords.class) Records records) {
        Validity.isValid(RecordBook.builder().addAll(records.facts()).build());
    }
}
