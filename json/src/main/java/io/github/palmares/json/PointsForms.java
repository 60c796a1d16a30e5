package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of points systems, and of what a race scored. No document holds them; single values do. */
final class PointsForms {
    static final int SCALE_POINTS = 0;
    static final int SCALE_REST = 1;
    static final Form SCALE = Form.of(
            "points scale",
            "Points by place.",
            Field.decimal("points", "For the first place, the second and so on.")
                    .several()
                    .must(),
            Field.decimal("rest", "For every other place; where absent, none."));

    static final int MARKS_TIMES = 0;
    static final Form MARKS = Form.of(
            "marks",
            "When an endurance cup pays during a race.",
            Field.duration("times", "The times since the start, in order.")
                    .several()
                    .must());

    /** In the forms of the four rules alike: what a race is known by, and what then holds. */
    static final int RULE_FOR = 0;

    static final int RULE_THEN = 1;
    static final Form LENGTH_SCALE = Form.of(
            "scale by length",
            "What races pay that are scheduled for so long.",
            atLeast(),
            Field.object("scale", SCALE, "What they pay.").must());
    static final Form EVENT_SCALE = Form.of(
            "scale of an event",
            "What the races of an event pay.",
            Field.reference("event", EntityKind.EVENT, "The event.").must(),
            Field.object("scale", SCALE, "What they pay.").must());
    static final Form LENGTH_MARKS = Form.of(
            "marks by length",
            "When races pay that are scheduled for so long.",
            atLeast(),
            Field.object("marks", MARKS, "When they pay.").must());
    static final Form EVENT_MARKS = Form.of(
            "marks of an event",
            "When the races of an event pay.",
            Field.reference("event", EntityKind.EVENT, "The event.").must(),
            Field.object("marks", MARKS, "When they pay.").must());

    static final int DROPPED_RACES = 0;
    static final int DROPPED_FIRST = 1;
    static final int DROPPED_SECOND = 2;
    static final Form DROPPED = Form.of(
            "dropped scores",
            "That only the best scores count.",
            Field.integer("racesInFirstHalf", 0, "How many races the first half has.")
                    .must(),
            Field.integer("bestOfFirstHalf", 0, "How many scores of the first half count.")
                    .must(),
            Field.integer("bestOfSecondHalf", 0, "How many scores of the second half count.")
                    .must());

    static final int RANKING_TABLE = 0;
    static final int RANKING_PLACES = 1;
    static final Form RANKING = Form.of(
            "ranking of a table",
            "How the places of a table are numbered.",
            Field.word("table", Vocabulary.TITLE_KIND, "The table.").must(),
            Field.word("places", Vocabulary.RANKING, "How they are numbered.").must());

    static final int NAME = 0;
    static final int ROLE = 1;
    static final int CHAMPIONSHIP = 2;
    static final int SCALE_FIELD = 3;
    static final int DURATION_SCALES = 4;
    static final int EVENT_SCALES = 5;
    static final int DURATION_MARKS = 6;
    static final int EVENT_MARKS_FIELD = 7;
    static final int QUALIFYING_SCALE = 8;
    static final int POLE_BONUS = 9;
    static final int FASTEST_LAP_BONUS = 10;
    static final int RACE_KINDS = 11;
    static final int STATUSES = 12;
    static final int SECOND_CARS = 13;
    static final int DROPPED_SCORES = 14;
    static final int RANKINGS = 15;
    static final int TIE_BREAK = 16;
    static final Form SYSTEM = Form.of(
            "points system",
            "The rules by which a championship pays points and ranks those who scored them.",
            Field.text("name", "What it is called.").must(),
            Field.word("role", Vocabulary.ROLE, "What is won by these points; where absent, the season's title."),
            Field.reference("championship", EntityKind.CHAMPIONSHIP, "The one championship that they are for."),
            Field.object("scale", SCALE, "What a race pays by itself.").must(),
            Field.object("durationScales", LENGTH_SCALE, "What races of some length pay.")
                    .several(),
            Field.object("eventScales", EVENT_SCALE, "What the races of some events pay.")
                    .several(),
            Field.object("durationMarks", LENGTH_MARKS, "When races of some length pay, beside the finish.")
                    .several(),
            Field.object("eventMarks", EVENT_MARKS, "When the races of some events pay, beside the finish.")
                    .several(),
            Field.object("qualifyingScale", SCALE, "What qualifying pays; where absent, nothing."),
            Field.decimal("poleBonus", "What pole position pays; where absent, nothing."),
            Field.decimal("fastestLapBonus", "What the fastest lap pays; where absent, nothing."),
            Field.word("raceKinds", Vocabulary.RACE_KIND, "The kinds of race that pay; where absent, points races.")
                    .several(),
            Field.word("statuses", Vocabulary.STATUS, "How cars have to be filed; where absent, classified.")
                    .several(),
            Field.flag(
                    "secondCarsKeepTheirPlaces",
                    "Whether second cars stay in the manufacturers' order; where absent, false."),
            Field.object("droppedScores", DROPPED, "Which scores count; where absent, all."),
            Field.object("rankings", RANKING, "How places are numbered; for a table not listed, as standard.")
                    .several(),
            Field.word(
                    "tieBreak", Vocabulary.TIE_BREAK, "What decides between equal points; where absent, countback."));

    static final int MARK_SCORE_AT = 0;
    static final int MARK_SCORE_PLACE = 1;
    static final int MARK_SCORE_POINTS = 2;
    static final Form MARK_SCORE = Form.of(
            "score at a mark",
            "What a mark of an endurance cup paid.",
            Field.duration("at", "The time since the start.").must(),
            Field.integer("place", 1, "The place there."),
            Field.decimal("points", "What it paid.").must());

    static final int SCORE_RACE = 0;
    static final int SCORE_PLACE = 1;
    static final int SCORE_QUALIFYING_PLACE = 2;
    static final int SCORE_RACE_POINTS = 3;
    static final int SCORE_MARKS = 4;
    static final int SCORE_QUALIFYING_POINTS = 5;
    static final int SCORE_BONUS_POINTS = 6;
    static final int SCORE_ADJUSTMENT_POINTS = 7;
    static final int SCORE_DROPPED = 8;
    static final Form SCORE = Form.of(
            "score of a race",
            "What a row of the standings scored in a race.",
            Field.reference("race", EntityKind.RACE, "The race.").must(),
            Field.integer("place", 1, "The place at the finish, as the table counts it."),
            Field.integer("qualifyingPlace", 1, "The place in qualifying."),
            Field.decimal("racePoints", "What the race paid.").must(),
            Field.object("marks", MARK_SCORE, "What each mark paid.").several(),
            Field.decimal("qualifyingPoints", "What qualifying paid.").must(),
            Field.decimal("bonusPoints", "What pole position and the fastest lap paid.")
                    .must(),
            Field.decimal("adjustmentPoints", "What was given or taken apart from the result.")
                    .must(),
            Field.flag("dropped", "Whether it does not count; where absent, false."));

    private PointsForms() {}

    private static Field atLeast() {
        return Field.duration("atLeast", "The least length of the race.").must();
    }
}
