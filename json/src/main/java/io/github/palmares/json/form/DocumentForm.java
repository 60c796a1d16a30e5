package io.github.palmares.json.form;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.book.RecordBook;
import java.util.ArrayList;
import java.util.List;

/** The form of a whole document: its version, and an array for each type of which a book holds values. */
public final class DocumentForm {
    /** The version that is written. */
    public static final String VERSION = "1.0";

    /** The number of the field that holds the version. */
    public static final int SCHEMA_VERSION = 0;

    private static final int FIRST_ARRAY = 1;

    /** The form. */
    public static final Form DOCUMENT =
            new Form("record book", "A book of sportscar championship records.", fields(), null);

    /** What the reader checks beyond single fields. */
    static final List<String> RULES = List.of(
            "the document is UTF-8, and no text holds half of a surrogate pair",
            "no object has a field twice",
            "nothing nests deeper, and no text or number is longer, than reading is set to take",
            "a whole number is written without point and exponent, where JSON Schema takes 1.0 for 1",
            "no two of an array have the same id",
            "an id that is referred to is found in the array of its kind",
            "no two facts contradict each other");

    private DocumentForm() {}

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                "schemaVersion",
                Row.text("The version of this form, as major.minor.").must()));
        for (RecordType type : RecordType.all()) {
            fields.add(Field.array(type));
        }
        return fields;
    }

    /** {@return the type whose values an array holds} */
    public static RecordType type(int array) {
        return RecordType.all().get(array - FIRST_ARRAY);
    }

    /** {@return the number of the array that holds the values of a type} */
    @SuppressWarnings("EnumOrdinal") // the arrays come in the order of the types
    public static int array(RecordType type) {
        return FIRST_ARRAY + type.ordinal();
    }

    /** {@return the values of a type that a book holds, in the order in which they are written} */
    public static List<?> values(RecordBook book, RecordType type) {
        return switch (type) {
            case SOURCE -> book.sources();
            case DRIVER -> book.drivers();
            case TEAM -> book.teams();
            case MANUFACTURER -> book.manufacturers();
            case PERSON -> book.persons();
            case ORGANISATION -> book.organisations();
            case CIRCUIT -> book.circuits();
            case SERIES -> book.series();
            case CLASS -> book.classes();
            case CAR -> book.cars();
            case EVENT -> book.events();
            case SEASON -> book.seasons();
            case RACE -> book.races();
            case CHAMPIONSHIP -> book.championships();
            case ENTRY -> book.entries().toList();
            case RESULT -> book.results().toList();
            case TITLE -> book.titles().toList();
            case AFFILIATION -> book.affiliations().toList();
            case TOTAL -> book.totals().toList();
            case COVERAGE -> book.coverage();
            case ADJUSTMENT -> book.adjustments();
        };
    }
}
