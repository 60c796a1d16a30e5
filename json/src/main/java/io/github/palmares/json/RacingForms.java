package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of cars, and of what is raced for and where. Those with a name begin as {@link PartyForms} says. */
final class RacingForms {
    static final int CIRCUIT_COUNTRY = 4;
    static final int CIRCUIT_CITATIONS = 5;
    static final Form CIRCUIT = Form.of(
            "circuit",
            "Where races are run.",
            Field.id("The circuit's id."),
            PartyForms.name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.country("country", "The country that it lies in, as ISO 3166-1 alpha-3."),
            SharedForms.citations());

    static final int SERIES_CITATIONS = PartyForms.PLAIN_CITATIONS;
    static final Form SERIES = PartyForms.plain("series", "What is run year after year; sponsors' names are aliases.");

    static final int CLASS_PREDECESSORS = 4;
    static final int CLASS_FIRST_SEASON = 5;
    static final int CLASS_COMPETES = 6;
    static final int CLASS_CITATIONS = 7;
    static final Form CLASS = Form.of(
                    "class",
                    "Cars that race each other.",
                    Field.id("The class's id."),
                    PartyForms.name(),
                    SharedForms.aliases(),
                    SharedForms.externalIds(),
                    Field.reference("predecessors", EntityKind.CAR_CLASS, "The classes that it follows, in any order.")
                            .several(),
                    Field.text("firstSeason", "The label of its first season, such as 2023."),
                    Field.flag(
                            "competes", "False for a car by itself, which never wins its class; where absent, true."),
                    SharedForms.citations())
            .obeying("no class follows itself, directly or through others");

    static final int CAR_MANUFACTURER = 4;
    static final int CAR_TECHNICAL_RULES = 5;
    static final int CAR_CITATIONS = 6;
    static final Form CAR = Form.of(
            "car",
            "A model of car, such as the Cadillac V-Series.R.",
            Field.id("The model's id."),
            PartyForms.name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.reference("manufacturer", EntityKind.MANUFACTURER, "The marque."),
            Field.text("technicalRules", "The rules that it is built to, such as LMDh."),
            SharedForms.citations());

    static final int EVENT_CIRCUIT = 4;
    static final int EVENT_CITATIONS = 5;
    static final Form EVENT = Form.of(
            "event",
            "What recurs, such as the Twelve Hours of Sebring.",
            Field.id("The event's id."),
            PartyForms.name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.reference("circuit", EntityKind.CIRCUIT, "Where it is usually run."),
            SharedForms.citations());

    static final int CHAMPIONSHIP_SERIES = 4;
    static final int CHAMPIONSHIP_ROLE = 5;
    static final int CHAMPIONSHIP_CITATIONS = 6;
    static final Form CHAMPIONSHIP = Form.of(
            "championship",
            "A contest within a series.",
            Field.id("The championship's id."),
            PartyForms.name(),
            SharedForms.aliases(),
            SharedForms.externalIds(),
            Field.reference("series", EntityKind.SERIES, "The series.").must(),
            Field.word("role", Vocabulary.ROLE, "What winning it means.").must(),
            SharedForms.citations());

    static final int SEASON_SERIES = 1;
    static final int SEASON_LABEL = 2;
    static final int SEASON_CLASSES = 3;
    static final int SEASON_TOP_CLASS = 4;
    static final int SEASON_CITATIONS = 5;
    static final Form SEASON = Form.of(
                    "season",
                    "A year of a series, or two.",
                    Field.id("The season's id."),
                    Field.reference("series", EntityKind.SERIES, "The series.").must(),
                    Field.text("label", "Such as 2023 or 2018–19.")
                            .like(Shape.LABEL)
                            .must(),
                    Field.reference(
                                    "classes",
                                    EntityKind.CAR_CLASS,
                                    "Its classes, the first the highest; where absent, unknown.")
                            .severalDistinct(),
                    Field.reference(
                            "topClass", EntityKind.CAR_CLASS, "The top class, where a source says which it is."),
                    SharedForms.citations())
            .obeying("the top class is one of the classes, where they are known");

    static final int RACE_SEASON = 1;
    static final int RACE_EVENT = 2;
    static final int RACE_EDITION = 3;
    static final int RACE_CIRCUIT = 4;
    static final int RACE_NAME = 5;
    static final int RACE_START = 6;
    static final int RACE_ROUND = 7;
    static final int RACE_SCHEDULED_DURATION = 8;
    static final int RACE_ACTUAL_DURATION = 9;
    static final int RACE_SCHEDULED_DISTANCE = 10;
    static final int RACE_ACTUAL_DISTANCE = 11;
    static final int RACE_KIND = 12;
    static final int RACE_STATUS = 13;
    static final int RACE_EXTERNAL_IDS = 14;
    static final int RACE_CITATIONS = 15;
    static final Form RACE = Form.of(
            "race",
            "One running.",
            Field.id("The race's id."),
            Field.reference("season", EntityKind.SEASON, "The season.").must(),
            Field.reference("event", EntityKind.EVENT, "The event that it is a running of."),
            Field.integer("edition", 1, "The how manieth running of the event it is."),
            Field.reference("circuit", EntityKind.CIRCUIT, "Where it was run."),
            Field.text("name", "The name as run, sponsors and all."),
            Field.date("start", "The local day on which it began."),
            Field.integer("round", 1, "The round of the season."),
            Field.duration("scheduledDuration", "How long it was to be."),
            Field.duration("actualDuration", "How long it was."),
            Field.distance("scheduledDistance", "How far it was to go."),
            Field.distance("actualDistance", "How far it went."),
            Field.word("kind", Vocabulary.RACE_KIND, "What is raced for; where absent, points."),
            Field.word("status", Vocabulary.RACE_STATUS, "Whether it was run."),
            SharedForms.externalIds(),
            SharedForms.citations());

    private RacingForms() {}
}
