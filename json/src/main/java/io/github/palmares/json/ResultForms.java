package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of a result and of what it holds. */
final class ResultForms {
    static final int MEMBER_DRIVER = 0;
    static final int MEMBER_DROVE = 1;
    static final int MEMBER_LAPS = 2;
    static final int MEMBER_RATING = 3;
    static final Form MEMBER = Form.of(
                    "crew member",
                    "A driver listed with a car.",
                    Field.reference("driver", EntityKind.DRIVER, "The driver.").must(),
                    Field.flag("drove", "Whether the driver drove; where absent, unknown."),
                    Field.integer("laps", 0, "The laps that the driver drove."),
                    Field.word("rating", Vocabulary.RATING, "The driver's rating."))
            .obeying("a driver who did not drive has no laps");

    static final int LINE_UP_CREW = 0;
    static final int LINE_UP_WHOLE = 1;
    static final Form LINE_UP = Form.of(
                    "line-up",
                    "The drivers of a car.",
                    Field.object("crew", MEMBER, "The drivers in the source's order.")
                            .severalDistinct(),
                    Field.flag("whole", "Whether these are all; where absent, false."))
            .obeying("no driver is in the crew twice", "where these are all there is at least one");

    static final int MARK_AT = 0;
    static final int MARK_CLASS_POSITION = 1;
    static final Form MARK = Form.of(
            "mark",
            "Where a car lay during the race.",
            Field.duration("at", "The time since the start.").must(),
            Field.integer("classPosition", 1, "Its position in class.").must());

    static final int RAN_AS_NUMBER = 0;
    static final int RAN_AS_ENTERED_AS = 1;
    static final int RAN_AS_CAR = 2;
    static final int RAN_AS_CLASS = 3;
    static final int RAN_AS_TEAMS = 4;
    static final Form RAN_AS = Form.of(
                    "deviation from the entry",
                    "What was otherwise in this race than in the entry: at least one thing.",
                    Field.number("number", "The number."),
                    Field.text("enteredAs", "The name on the entry list."),
                    Field.reference("car", EntityKind.CAR_MODEL, "The model of the car."),
                    Field.reference("class", EntityKind.CAR_CLASS, "The class."),
                    Field.reference("teams", EntityKind.TEAM, "The teams, in any order.")
                            .several())
            .withOneOf("number", "enteredAs", "car", "class", "teams")
            .obeying("where nothing else differs there is at least one team");

    static final int RULING_REASON = 0;
    static final int RULING_RECLASSIFIED = 1;
    static final int RULING_OVERALL_BEFORE = 2;
    static final int RULING_CLASS_BEFORE = 3;
    static final int RULING_ON = 4;
    static final Form RULING = Form.of(
            "ruling",
            "What the stewards decided.",
            Field.text("reason", "Why.").must(),
            Field.flag("reclassified", "Whether it changed the classification; where absent, true."),
            Field.integer("overallPositionBefore", 1, "The overall position before."),
            Field.integer("classPositionBefore", 1, "The position in class before."),
            Field.date("on", "When it was decided."));

    static final int RACE = 0;
    static final int ENTRY = 1;
    static final int LINE_UP_FIELD = 2;
    static final int OVERALL_POSITION = 3;
    static final int CLASS_POSITION = 4;
    static final int GROUP_POSITION = 5;
    static final int REPORTED_POSITION = 6;
    static final int STATUS = 7;
    static final int FINISHED = 8;
    static final int STATUS_WORD = 9;
    static final int LAPS = 10;
    static final int TIME = 11;
    static final int BEST_LAP = 12;
    static final int GRID = 13;
    static final int QUALIFYING_POSITION = 14;
    static final int POLE = 15;
    static final int FASTEST_LAP = 16;
    static final int MARKS = 17;
    static final int RAN_AS_FIELD = 18;
    static final int RULING_FIELD = 19;
    static final int SOURCE_ORDER = 20;
    static final int CITATIONS = 21;
    static final Form RESULT = Form.of(
                    "result",
                    "How an entry ended a race.",
                    Field.reference("race", EntityKind.RACE, "The race.").must(),
                    Field.reference("entry", "entry", "The entry.").must(),
                    Field.object("lineUp", LINE_UP, "The drivers."),
                    Field.integer("overallPosition", 1, "The position among all cars."),
                    Field.integer("classPosition", 1, "The position in class."),
                    Field.integer("groupPosition", 1, "The position in the group within the class."),
                    Field.integer("reportedPosition", 1, "A position of which the source does not say which it is."),
                    Field.word("status", Vocabulary.STATUS, "How it ended.").must(),
                    Field.flag("finished", "Whether it was running at the end; where absent, unknown."),
                    Field.text("statusWord", "The source's own word for the status."),
                    Field.integer("laps", 0, "The laps completed."),
                    Field.duration("time", "The time at the end."),
                    Field.duration("bestLap", "The car's best lap."),
                    Field.integer("grid", 1, "The place on the grid."),
                    Field.integer("qualifyingPosition", 1, "The position in class after qualifying."),
                    Field.flag("pole", "Whether it was on pole; where absent, unknown."),
                    Field.flag("fastestLap", "Whether it drove the fastest lap; where absent, unknown."),
                    Field.object("marks", MARK, "Where it lay during the race, in any order.")
                            .several(),
                    Field.object("ranAs", RAN_AS, "What was otherwise in this race than in the entry."),
                    Field.object("ruling", RULING, "What the stewards decided."),
                    Field.integer("sourceOrder", 1, "The row in the source's table."),
                    SharedForms.citations())
            .obeying(
                    "race and entry are of the same season",
                    "the class position is no greater than the overall position",
                    "without taking part there is no overall, class or group position",
                    "no mark has two class positions");

    private ResultForms() {}
}
