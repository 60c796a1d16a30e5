package io.github.palmares.json;

/** The form of a whole document. Arrays come in the order in which they refer to each other. */
final class DocumentForm {
    /** The version that is written. */
    static final String VERSION = "1.0";

    static final int SCHEMA_VERSION = 0;
    static final int SOURCES = 1;
    static final int DRIVERS = 2;
    static final int TEAMS = 3;
    static final int MANUFACTURERS = 4;
    static final int PERSONS = 5;
    static final int ORGANISATIONS = 6;
    static final int CIRCUITS = 7;
    static final int SERIES = 8;
    static final int CLASSES = 9;
    static final int CARS = 10;
    static final int EVENTS = 11;
    static final int SEASONS = 12;
    static final int RACES = 13;
    static final int CHAMPIONSHIPS = 14;
    static final int ENTRIES = 15;
    static final int RESULTS = 16;
    static final int TITLES = 17;
    static final int AFFILIATIONS = 18;
    static final int TOTALS = 19;
    static final int COVERAGE = 20;
    static final int ADJUSTMENTS = 21;
    static final Form DOCUMENT = Form.of(
                    "record book",
                    "A book of sportscar championship records.",
                    Field.text("schemaVersion", "The version of this form, as major.minor.")
                            .like(Shape.SCHEMA_VERSION)
                            .must(),
                    array("sources", PartyForms.SOURCE),
                    array("drivers", PartyForms.DRIVER),
                    array("teams", PartyForms.TEAM),
                    array("manufacturers", PartyForms.MANUFACTURER),
                    array("persons", PartyForms.PERSON),
                    array("organisations", PartyForms.ORGANISATION),
                    array("circuits", RacingForms.CIRCUIT),
                    array("series", RacingForms.SERIES),
                    array("classes", RacingForms.CLASS),
                    array("cars", RacingForms.CAR),
                    array("events", RacingForms.EVENT),
                    array("seasons", RacingForms.SEASON),
                    array("races", RacingForms.RACE),
                    array("championships", RacingForms.CHAMPIONSHIP),
                    array("entries", EntryForms.ENTRY),
                    array("results", ResultForms.RESULT),
                    array("titles", FactForms.TITLE),
                    array("affiliations", FactForms.AFFILIATION),
                    array("totals", FactForms.TOTAL),
                    array("coverage", FactForms.COVERAGE),
                    array("adjustments", FactForms.ADJUSTMENT))
            .obeying(
                    "the document is UTF-8, and no text holds half of a surrogate pair",
                    "no object has a field twice",
                    "nothing nests deeper, and no text or number is longer, than reading is set to take",
                    "a whole number is written without point and exponent, where JSON Schema takes 1.0 for 1",
                    "no two of an array have the same id",
                    "an id that is referred to is found in the array of its kind",
                    "no two facts contradict each other");

    private DocumentForm() {}

    private static Field array(String name, Form form) {
        return Field.object(name, form, "The " + name + ", in any order.").several();
    }
}
