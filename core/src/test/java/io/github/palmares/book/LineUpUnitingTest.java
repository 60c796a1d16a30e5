package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.testing.Samples;
import org.junit.jupiter.api.Test;

class LineUpUnitingTest {
    private static final Driver ANN = Samples.driver("ann");
    private static final Driver BOB = Samples.driver("bob");
    private static final Driver CLEO = Samples.driver("cleo");

    private static Result with(LineUp lineUp) {
        return Samples.result("r", "e").toBuilder().lineUp(lineUp).build();
    }

    private static LineUp united(LineUp first, LineUp second) {
        return Unite.all(with(first), with(second)).lineUp();
    }

    private static LineUp united(LineUp first, LineUp second, LineUp third) {
        return Unite.all(with(first), with(second), with(third)).lineUp();
    }

    private static String conflict(LineUp first, LineUp second) {
        return Unite.conflict(with(first), with(second)).getMessage();
    }

    @Test
    void aLineUpThatIsNotKnownTakesTheOthersDriversInTheirOrder() {
        assertEquals(LineUp.of(CLEO, ANN), united(LineUp.unknown(), LineUp.of(CLEO, ANN)));
        assertEquals(LineUp.whole(CLEO, ANN), united(LineUp.unknown(), LineUp.whole(CLEO, ANN), LineUp.unknown()));
    }

    @Test
    void equalListsKeepTheirOrder() {
        CrewMember drove = CrewMember.builder().driver(CLEO).drove(Answer.YES).build();
        LineUp first = LineUp.builder().addCrew(drove, CrewMember.of(ANN)).build();
        LineUp second = LineUp.builder()
                .addCrew(CrewMember.of(CLEO))
                .addCrew(CrewMember.builder()
                        .driver(ANN)
                        .rating(DriverRating.GOLD)
                        .build())
                .build();
        LineUp both = LineUp.builder().addCrew(drove, second.crew().get(1)).build();
        assertEquals(both, united(first, second));
    }

    @Test
    void differentListsThatAreNotWholeGiveAllDriversInOrderOfTheirIds() {
        assertEquals(LineUp.of(ANN, BOB, CLEO), united(LineUp.of(CLEO, ANN), LineUp.of(BOB)));
        assertEquals(LineUp.of(ANN, CLEO), united(LineUp.of(CLEO, ANN), LineUp.of(CLEO)));
        assertEquals(LineUp.of(ANN, CLEO), united(LineUp.of(CLEO, ANN), LineUp.of(ANN, CLEO)));
        assertEquals(LineUp.of(ANN, BOB), united(LineUp.of(ANN), LineUp.of(BOB), LineUp.of(BOB, ANN)));
    }

    @Test
    void aWholeLineUpSettlesTheOrderOfThoseThatItContains() {
        assertEquals(LineUp.whole(CLEO, ANN, BOB), united(LineUp.whole(CLEO, ANN, BOB), LineUp.of(BOB, CLEO)));
        assertEquals(
                LineUp.whole(CLEO, ANN, BOB),
                united(LineUp.of(ANN), LineUp.whole(CLEO, ANN, BOB), LineUp.of(BOB, CLEO)));
        assertEquals(LineUp.whole(CLEO, ANN), united(LineUp.whole(CLEO, ANN), LineUp.of(ANN, CLEO)));
    }

    @Test
    void whatIsKnownOfADriverOfAPartGoesIntoTheWhole() {
        CrewMember stayedOut = CrewMember.builder()
                .driver(ANN)
                .drove(Answer.NO)
                .laps(0)
                .rating(DriverRating.GOLD)
                .build();
        LineUp expected = LineUp.builder()
                .addCrew(CrewMember.of(BOB), stayedOut)
                .whole(true)
                .build();
        assertEquals(
                expected,
                united(
                        LineUp.whole(BOB, ANN),
                        LineUp.builder().addCrew(stayedOut).build()));
    }

    @Test
    void aDriverOutsideOfAWholeLineUpContradictsIt() {
        assertEquals(
                "result of e in r, line-up: '[ann, bob]' (no source) and '[bob, cleo]…' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(LineUp.whole(ANN, BOB), LineUp.of(BOB, CLEO)));
    }

    @Test
    void twoWholeLineUpsContradictEachOtherUnlessTheyAreAlike() {
        assertEquals(
                "result of e in r, line-up: '[ann, bob]' (no source) and '[ann]' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(LineUp.whole(ANN), LineUp.whole(ANN, BOB)));
        assertEquals(
                "result of e in r, line-up: '[ann, bob]' (no source) and '[bob, ann]' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(LineUp.whole(BOB, ANN), LineUp.whole(ANN, BOB)));
    }

    @Test
    void ofThreeLineUpsThePairThatContradictsIsNamed() {
        RecordConflictException conflict =
                Unite.conflict(with(LineUp.of(ANN)), with(LineUp.whole(ANN, BOB)), with(LineUp.of(CLEO)));
        assertEquals(
                "result of e in r, line-up: '[ann, bob]' (no source) and '[cleo]…' (no source)"
                        + " contradict each other; leave one of them out",
                conflict.getMessage());
    }

    @Test
    void aDriverWithoutLapsMayHaveStayedOut() {
        CrewMember away = CrewMember.builder().driver(ANN).drove(Answer.NO).build();
        CrewMember noLaps = CrewMember.builder().driver(ANN).laps(0).build();
        assertEquals(
                LineUp.builder()
                        .addCrew(CrewMember.builder()
                                .driver(ANN)
                                .drove(Answer.NO)
                                .laps(0)
                                .build())
                        .build(),
                united(
                        LineUp.builder().addCrew(away).build(),
                        LineUp.builder().addCrew(noLaps).build()));
    }
}
