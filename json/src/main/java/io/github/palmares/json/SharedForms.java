package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of what many types hold. */
final class SharedForms {
    static final int CITATION_SOURCE = 0;
    static final int CITATION_PARAGRAPH = 1;
    static final Form CITATION = Form.of(
            "citation",
            "Where a source says something.",
            Field.reference("source", EntityKind.SOURCE, "The source.").must(),
            Field.integer("paragraph", 1, "The paragraph, counted from 1."));

    static final int EXTERNAL_SCHEME = 0;
    static final int EXTERNAL_VALUE = 1;
    static final Form EXTERNAL_ID = Form.of(
            "external id",
            "What somebody else calls the same thing; never its identity.",
            Field.text("scheme", "Whose id it is, such as wikidata.")
                    .like(Shape.SLUG)
                    .must(),
            Field.text("value", "The id.").must());

    static final int ANY_DRIVER = 0;
    static final int ANY_TEAM = 1;
    static final int ANY_MANUFACTURER = 2;
    static final int ANY_PERSON = 3;
    static final int ANY_ORGANISATION = 4;

    private static final Field DRIVER = to(EntityKind.DRIVER);
    private static final Field TEAM = to(EntityKind.TEAM);
    private static final Field MANUFACTURER = to(EntityKind.MANUFACTURER);
    private static final Field PERSON = to(EntityKind.PERSON);
    private static final Field ORGANISATION = to(EntityKind.ORGANISATION);
    private static final Field SERIES = to(EntityKind.SERIES);

    /** Like the two after it, one field alone, in the order of the numbers above. */
    static final Form COMPETITOR = Form.of(
                    "competitor", "Whoever can hold a title: exactly one field.", DRIVER, TEAM, MANUFACTURER)
            .oneAlone();

    static final Form PARTY = Form.of(
                    "party",
                    "Anybody in the sport: exactly one field.",
                    DRIVER,
                    TEAM,
                    MANUFACTURER,
                    PERSON,
                    ORGANISATION)
            .oneAlone();

    static final Form AFFILIABLE = Form.of(
                    "side of an affiliation",
                    "A party or a series: exactly one field.",
                    DRIVER,
                    TEAM,
                    MANUFACTURER,
                    PERSON,
                    ORGANISATION,
                    SERIES)
            .oneAlone();

    private SharedForms() {}

    private static Field to(EntityKind kind) {
        return Field.reference(kind.word(), kind, "The " + kind.word() + ".");
    }

    static Field aliases() {
        return Field.text("aliases", "Other names, in any order.").several();
    }

    static Field externalIds() {
        return Field.object("externalIds", EXTERNAL_ID, "What others call it, in any order.")
                .several();
    }

    static Field citations() {
        return Field.object("citations", CITATION, "Where it is said, in any order.")
                .several();
    }

    static Field certainty() {
        return Field.word("certainty", Vocabulary.CERTAINTY, "How sure the sources are; where absent, confirmed.");
    }
}
