package io.github.palmares.model;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two different values of one thing, in a list that holds each thing once. */
class TwoValuesTest {
    @Test
    void areRefusedInEntriesAndResults() {
        Race race = Samples.RACE;
        Race other = race.toBuilder().round(2).build();
        Seat seat = Seat.of(Samples.ANN);
        String twice = " twice with different values";

        Refusal.refuses(
                "entry races: expected each one once, found race race-one" + twice,
                () -> Samples.entry().addRaces(race, other).build());
        Refusal.refuses(
                "entry teams: expected each one once, found team team-one" + twice,
                () -> Samples.entry().addTeams(Samples.TEAM, renamed()).build());
        Refusal.refuses(
                "entry seats: expected each one once, found ann (UNSTATED)" + twice,
                () -> Samples.entry()
                        .addSeats(seat, Seat.of(Samples.ANN, SeatScope.FULL_SEASON))
                        .build());
        Refusal.refuses(
                "seat races: expected each one once, found race race-one" + twice,
                () -> seat.toBuilder().addRaces(race, other).build());
        Refusal.refuses(
                "seat absences: expected each one once, found Absence[race=race race-one, certainty=EXPECTED]" + twice,
                () -> seat.toBuilder()
                        .addAbsences(Absence.of(race, Certainty.EXPECTED), Absence.of(race, Certainty.CONFIRMED))
                        .build());
        Refusal.refuses(
                "ran-as teams: expected each one once, found team team-one" + twice,
                () -> RanAs.builder().addTeams(Samples.TEAM, renamed()).build());
        Refusal.refuses(
                "result marks: expected each one once, found PT6H: 1 in class" + twice,
                () -> Samples.result()
                        .addMarks(MarkPosition.of(Duration.ofHours(6), 1), MarkPosition.of(Duration.ofHours(6), 2))
                        .build());
    }

    @Test
    void areRefusedInTitlesScopesClassesAndCitations() {
        String twice = " twice with different values";
        CarClass top = Samples.TOP.toBuilder().name("Other").build();
        Source other = Samples.SOURCE.toBuilder().title("Other").build();

        Refusal.refuses(
                "title classes: expected each one once, found class top" + twice,
                () -> Samples.title().addClasses(Samples.TOP, top).build());
        Refusal.refuses(
                "title holders: expected each one once, found team team-one" + twice,
                () -> Samples.title().addHolders(Samples.TEAM, renamed()).build());
        Refusal.refuses(
                "total scope events: expected each one once, found event six-hours" + twice,
                () -> TotalScope.builder()
                        .addEvents(
                                Samples.EVENT,
                                Samples.EVENT.toBuilder().name("Other").build())
                        .build());
        Refusal.refuses(
                "predecessors: expected each one once, found class top" + twice,
                () -> Samples.GT.toBuilder().addPredecessors(Samples.TOP, top).build());
        Refusal.refuses(
                "value: expected each one once, found made-up ¶3" + twice,
                () -> Samples.entry()
                        .addCitations(Samples.CITATION, Citation.of(other, 3))
                        .build());
    }

    private static Team renamed() {
        return Samples.TEAM.toBuilder().name("Other").build();
    }
}
