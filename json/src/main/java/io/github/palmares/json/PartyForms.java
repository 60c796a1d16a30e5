package io.github.palmares.json;

/** The forms of sources and of whoever is in the sport. */
final class PartyForms {
    /** In the forms of all that has a name. */
    static final int ID = 0;

    static final int NAME = 1;
    static final int ALIASES = 2;
    static final int EXTERNAL_IDS = 3;

    static final int SOURCE_TITLE = 1;
    static final int SOURCE_PUBLISHER = 2;
    static final int SOURCE_AUTHOR = 3;
    static final int SOURCE_PUBLISHED = 4;
    static final int SOURCE_URL = 5;
    static final Form SOURCE = Form.of(
            "source",
            "An article, a results file, a book: what facts are cited from.",
            Field.id("Its id."),
            Field.text("title", "Its title.").must(),
            Field.text("publisher", "Who published it."),
            Field.text("author", "Who wrote it."),
            Field.date("published", "When it was published."),
            Field.text("url", "Its absolute address.").like(Shape.ADDRESS));

    static final int DRIVER_NATIONALITY = 4;
    static final int DRIVER_BORN = 5;
    static final int DRIVER_GIVEN_NAME = 6;
    static final int DRIVER_FAMILY_NAME = 7;
    static final int DRIVER_LEGAL_NAME = 8;
    static final int DRIVER_CITATIONS = 9;
    static final Form DRIVER = Form.of(
            "driver",
            "A person who races.",
            Field.id("The driver's id."),
            name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.country("nationality", "The sporting nationality, as ISO 3166-1 alpha-3."),
            Field.date("born", "The day of birth, as far as it is known."),
            Field.text("givenName", "The given name."),
            Field.text("familyName", "The family name."),
            Field.text("legalName", "The name in the passport."),
            SharedForms.citations());

    static final int TEAM_NATIONALITY = 4;
    static final int TEAM_CITATIONS = 5;
    static final Form TEAM = Form.of(
            "team",
            "The continuing organisation that runs cars.",
            Field.id("The team's id."),
            name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.country("nationality", "The sporting nationality, as ISO 3166-1 alpha-3."),
            SharedForms.citations());

    /** In the forms of a manufacturer, a person and an organisation, which are alike. */
    static final int PLAIN_CITATIONS = 4;

    static final Form MANUFACTURER = plain("manufacturer", "The marque that scores.");
    static final Form PERSON = plain("person", "Somebody who does not race: a team manager, an engineer.");
    static final Form ORGANISATION = plain("organisation", "A group, a racing department, a sanctioning body.");

    private PartyForms() {}

    static Field name() {
        return Field.text("name", "The name that it is known by.").must();
    }

    /** What has a name and nothing else of its own. */
    static Form plain(String type, String description) {
        return Form.of(
                type,
                description,
                Field.id("Its id."),
                name(),
                SharedForms.aliases(),
                SharedForms.externalIds(),
                SharedForms.citations());
    }
}
