package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.ResultAttribute;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.text.Utf8Stream;
import io.github.palmares.model.Result;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Results are read and written without their tables, and by them where a document is checked. */
class HotTypesProperties {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Property
    void aResultIsReadAndWrittenAsItsTableSays(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = RecordBook.builder().addAll(records.facts()).build();
        References references = new References();
        book.sources().forEach(source -> references.of(RecordType.SOURCE).add(source.id(), source));
        book.drivers().forEach(driver -> references.of(RecordType.DRIVER).add(driver.id(), driver));
        book.teams().forEach(team -> references.of(RecordType.TEAM).add(team.id(), team));
        book.cars().forEach(car -> references.of(RecordType.CAR).add(car.id(), car));
        book.classes().forEach(one -> references.of(RecordType.CLASS).add(one.id(), one));
        book.races().forEach(race -> references.of(RecordType.RACE).add(race.id(), race));
        book.entries().toList().forEach(entry -> references.of(RecordType.ENTRY).add(entry.id(), entry));
        for (Result result : book.results().toList()) {
            byte[] written = written(result);
            assertArrayEquals(byTable(result), written);
            assertEquals(result, read(written, references, true));
            assertEquals(result, read(written, references, false));
        }
    }

    private static byte[] written(Result result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new FieldWriter(out).write(ResultAttribute.ALL, result);
        }
        return bytes.toByteArray();
    }

    private static byte[] byTable(Result result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new FieldWriter(out).writeByTable(Form.of(ResultAttribute.ALL), ResultAttribute.ALL, result);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] written, References references, boolean straight) {
        JsonOptions options = JsonOptions.standard();
        Utf8Stream bytes = Utf8Stream.of(written, options.maxDocument());
        try (IdReader in = IdReader.of(FACTORY, bytes, options, "", references, Faults.THROWN, straight)) {
            in.parser.nextToken();
            return in.read(Form.of(ResultAttribute.ALL));
        }
    }
}
