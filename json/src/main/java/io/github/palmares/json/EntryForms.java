package io.github.palmares.json;

import io.github.palmares.model.EntityKind;

/** The forms of an entry and of what it holds. */
final class EntryForms {
    static final int ABSENCE_RACE = 0;
    static final int ABSENCE_CERTAINTY = 1;
    static final Form ABSENCE = Form.of(
            "absence",
            "A race that a driver with a seat leaves out.",
            Field.reference("race", EntityKind.RACE, "The race.").must(),
            SharedForms.certainty());

    static final int SEAT_DRIVER = 0;
    static final int SEAT_SCOPE = 1;
    static final int SEAT_RACES = 2;
    static final int SEAT_ABSENCES = 3;
    static final int SEAT_RATING = 4;
    static final int SEAT_CERTAINTY = 5;
    static final Form SEAT = Form.of(
                    "seat",
                    "A driver in an entry.",
                    Field.reference("driver", EntityKind.DRIVER, "The driver.").must(),
                    Field.word("scope", Vocabulary.SEAT_SCOPE, "Which races it is for; where absent, unstated."),
                    Field.reference("races", EntityKind.RACE, "The races that are named, in any order.")
                            .several(),
                    Field.object("absences", ABSENCE, "The races that are left out, in any order.")
                            .several(),
                    Field.word("rating", Vocabulary.RATING, "The driver's rating."),
                    SharedForms.certainty())
            .obeying(
                    "the scope named-races names at least one race",
                    "no race is left out twice with different certainty");

    static final int ID = 0;
    static final int SEASON = 1;
    static final int RACES = 2;
    static final int TEAMS = 3;
    static final int ENTERED_AS = 4;
    static final int NUMBER = 5;
    static final int CAR = 6;
    static final int CLASS = 7;
    static final int GROUPS = 8;
    static final int SEATS = 9;
    static final int CERTAINTY = 10;
    static final int TABLE_NUMBER = 11;
    static final int SCORES_FOR = 12;
    static final int CITATIONS = 13;
    static final Form ENTRY = Form.of(
                    "entry",
                    "One commitment of a car to a season, or to some of its races.",
                    Field.id("The entry's id."),
                    Field.reference("season", EntityKind.SEASON, "The season.").must(),
                    Field.reference("races", EntityKind.RACE, "The races, in any order; where absent, the season.")
                            .several(),
                    Field.reference("teams", EntityKind.TEAM, "The teams, in any order.")
                            .several(),
                    Field.text("enteredAs", "The name on the entry list."),
                    Field.number("number", "The car's number."),
                    Field.reference("car", EntityKind.CAR_MODEL, "The model of the car."),
                    Field.reference("class", EntityKind.CAR_CLASS, "The class."),
                    Field.text("groups", "Groups within the class such as Pro-Am, in any order.")
                            .several(),
                    Field.object("seats", SEAT, "The drivers signed, in any order.")
                            .several(),
                    SharedForms.certainty(),
                    Field.number("tableNumber", "The number that it stands under in the teams' table."),
                    Field.word(
                                    "scoresFor",
                                    Vocabulary.TITLE_KIND,
                                    "The tables that it scores for; empty: none; absent: unknown.")
                            .several(),
                    SharedForms.citations())
            .obeying("the races are of the season", "no driver has two different seats");

    private EntryForms() {}
}
