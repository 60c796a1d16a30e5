package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of the facts that are neither entry nor result. */
final class FactForms {
    static final int TITLE_CHAMPIONSHIP = 0;
    static final int TITLE_SEASON = 1;
    static final int TITLE_CLASSES = 2;
    static final int TITLE_KIND = 3;
    static final int TITLE_HOLDERS = 4;
    static final int TITLE_HOLDERS_COMPLETE = 5;
    static final int TITLE_TEAM = 6;
    static final int TITLE_MANUFACTURER = 7;
    static final int TITLE_NUMBER = 8;
    static final int TITLE_CITATIONS = 9;
    static final Form TITLE = Form.of(
                    "title",
                    "An honour won.",
                    Field.reference("championship", EntityKind.CHAMPIONSHIP, "The championship.")
                            .must(),
                    Field.reference("season", EntityKind.SEASON, "The season.").must(),
                    Field.reference(
                                    "classes",
                                    EntityKind.CAR_CLASS,
                                    "The classes, in any order; where absent, not stated.")
                            .several(),
                    Field.word("kind", Vocabulary.TITLE_KIND, "Whose title it is."),
                    Field.anyOf("holders", SharedForms.COMPETITOR, "Who holds it, in any order.")
                            .several(),
                    Field.flag("holdersComplete", "Whether these are all holders; where absent, false."),
                    Field.reference("wonWithTeam", EntityKind.TEAM, "The team that it was won with."),
                    Field.reference("wonWithManufacturer", EntityKind.MANUFACTURER, "The marque that it was won with."),
                    Field.number("wonWithNumber", "The number that it was won with."),
                    SharedForms.citations())
            .obeying(
                    "the season is of the championship's series",
                    "the holders are drivers, teams or manufacturers as the kind says",
                    "where the holders are complete there is at least one");

    static final int AFFILIATION_MEMBER = 0;
    static final int AFFILIATION_OF = 1;
    static final int AFFILIATION_KIND = 2;
    static final int AFFILIATION_SERIES = 3;
    static final int AFFILIATION_CAR = 4;
    static final int AFFILIATION_CERTAINTY = 5;
    static final int AFFILIATION_FROM = 6;
    static final int AFFILIATION_FROM_CERTAINTY = 7;
    static final int AFFILIATION_TO = 8;
    static final int AFFILIATION_TO_CERTAINTY = 9;
    static final int AFFILIATION_ANNOUNCED_ON = 10;
    static final int AFFILIATION_CITATIONS = 11;
    static final Form AFFILIATION = Form.of(
                    "affiliation",
                    "Who belongs to whom.",
                    Field.anyOf("member", SharedForms.PARTY, "Who belongs.").must(),
                    Field.anyOf("of", SharedForms.AFFILIABLE, "To whom.").must(),
                    Field.word("kind", Vocabulary.AFFILIATION, "How.").must(),
                    Field.reference("series", EntityKind.SERIES, "The series that it is for."),
                    Field.reference("car", EntityKind.CAR_MODEL, "The car that it is with."),
                    SharedForms.certainty(),
                    Field.date("from", "Since when."),
                    Field.word(
                            "fromCertainty",
                            Vocabulary.CERTAINTY,
                            "How sure the beginning is; where absent, as the whole."),
                    Field.date("to", "Until when."),
                    Field.word("toCertainty", Vocabulary.CERTAINTY, "How sure the end is; where absent, as the whole."),
                    Field.date("announcedOn", "When it was announced."),
                    SharedForms.citations())
            .obeying(
                    "the two sides differ",
                    "it is a series that is competed in, and nothing else is done with one",
                    "the end is not before the beginning");

    static final int SCOPE_EVENTS = 0;
    static final int SCOPE_SERIES = 1;
    static final int SCOPE_SEASON = 2;
    static final int SCOPE_CHAMPIONSHIP = 3;
    static final int SCOPE_CLASS = 4;
    static final int SCOPE_TEAM = 5;
    static final int SCOPE_MANUFACTURER = 6;
    static final int SCOPE_NUMBER = 7;
    static final int SCOPE_FROM = 8;
    static final int SCOPE_TO = 9;
    static final Form SCOPE = Form.of(
                    "scope",
                    "What a stated total counts.",
                    Field.reference("events", EntityKind.EVENT, "At these events, in any order; where absent, at any.")
                            .several(),
                    Field.reference("series", EntityKind.SERIES, "In this series."),
                    Field.reference("season", EntityKind.SEASON, "In this season."),
                    Field.reference("championship", EntityKind.CHAMPIONSHIP, "In this championship."),
                    Field.reference("class", EntityKind.CAR_CLASS, "In this class."),
                    Field.reference("team", EntityKind.TEAM, "With this team."),
                    Field.reference("manufacturer", EntityKind.MANUFACTURER, "With this marque."),
                    Field.number("number", "With this number."),
                    Field.date("from", "Since then."),
                    Field.date("to", "Until then."))
            .obeying("the end is not before the beginning");

    static final int TOTAL_SUBJECT = 0;
    static final int TOTAL_MEASURE = 1;
    static final int TOTAL_VALUE = 2;
    static final int TOTAL_AT_LEAST = 3;
    static final int TOTAL_SCOPE = 4;
    static final int TOTAL_AS_OF = 5;
    static final int TOTAL_CITATIONS = 6;
    static final Form TOTAL = Form.of(
            "total",
            "A number that a source states.",
            Field.anyOf("subject", SharedForms.PARTY, "Whose total it is.").must(),
            Field.word("measure", Vocabulary.MEASURE, "What is counted.").must(),
            Field.integer("value", 0, "The number.").must(),
            Field.flag("atLeast", "Whether it may be more; where absent, false."),
            Field.object("scope", SCOPE, "What it counts; where absent, everything."),
            Field.date("asOf", "The day that it was counted on."),
            SharedForms.citations());

    static final int COVERAGE_KIND = 0;
    static final int COVERAGE_SERIES = 1;
    static final int COVERAGE_SEASON = 2;
    static final int COVERAGE_RACE = 3;
    static final int COVERAGE_COMPETITOR = 4;
    static final int COVERAGE_CITATIONS = 5;
    static final Form COVERAGE = Form.of(
                    "coverage",
                    "Where the document is complete: of a series, season, race or competitor, or of what they have in common.",
                    Field.word("kind", Vocabulary.COVERAGE, "What it holds all of; where absent, results."),
                    Field.reference("series", EntityKind.SERIES, "Of this series."),
                    Field.reference("season", EntityKind.SEASON, "Of this season."),
                    Field.reference("race", EntityKind.RACE, "Of this race."),
                    Field.anyOf("competitor", SharedForms.COMPETITOR, "Of this competitor."),
                    SharedForms.citations())
            .withOneOf("series", "season", "race", "competitor");

    static final int ADJUSTMENT_SEASON = 0;
    static final int ADJUSTMENT_CHAMPIONSHIP = 1;
    static final int ADJUSTMENT_TABLE = 2;
    static final int ADJUSTMENT_CLASS = 3;
    static final int ADJUSTMENT_COMPETITOR = 4;
    static final int ADJUSTMENT_NUMBER = 5;
    static final int ADJUSTMENT_RACE = 6;
    static final int ADJUSTMENT_POINTS = 7;
    static final int ADJUSTMENT_REASON = 8;
    static final int ADJUSTMENT_CITATIONS = 9;
    static final Form ADJUSTMENT = Form.of(
                    "adjustment",
                    "Points given or taken apart from the result, of a competitor, a number, or both.",
                    Field.reference("season", EntityKind.SEASON, "The season.").must(),
                    Field.reference("championship", EntityKind.CHAMPIONSHIP, "The championship."),
                    Field.word("table", Vocabulary.TITLE_KIND, "The table.").must(),
                    Field.reference("class", EntityKind.CAR_CLASS, "The class."),
                    Field.anyOf("competitor", SharedForms.COMPETITOR, "Whose points they are."),
                    Field.number("number", "The number whose points they are."),
                    Field.reference("race", EntityKind.RACE, "The race that they are for."),
                    Field.decimal("points", "The points, below zero where they are taken.")
                            .must(),
                    Field.text("reason", "Why."),
                    SharedForms.citations())
            .withOneOf("competitor", "number")
            .obeying("the points have at most two decimals, which not every validator can count");

    private FactForms() {}
}
