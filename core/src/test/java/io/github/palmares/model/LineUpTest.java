package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.ANN;
import static io.github.palmares.model.Samples.BOB;
import static io.github.palmares.model.Samples.CID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineUpTest {
    @Test
    void mayBeWholeInPartOrUnknown() {
        assertEquals("[bob, ann]", LineUp.whole(BOB, ANN).toString());
        assertEquals("[bob, ann]…", LineUp.of(BOB, ANN).toString());
        assertEquals("[]…", LineUp.unknown().toString());
        assertTrue(LineUp.whole(ANN).whole());
        assertFalse(LineUp.of(ANN).whole());
        assertFalse(LineUp.unknown().whole());
        assertEquals(LineUp.of(), LineUp.unknown());
        assertEquals(LineUp.unknown(), LineUp.builder().build());
    }

    @Test
    void listsItsDriversByIdInTheOrderOfTheSource() {
        LineUp lineUp = LineUp.of(CID, ANN);

        assertEquals(List.of(CID, ANN), lineUp.drivers());
        assertEquals(List.of(CrewMember.of(CID), CrewMember.of(ANN)), lineUp.crew());
        assertTrue(lineUp.lists(ANN));
        assertTrue(lineUp.lists(ANN.toBuilder().name("Other Name").build()));
        assertFalse(lineUp.lists(BOB));
        assertFalse(LineUp.unknown().lists(ANN));
    }

    @Test
    void everybodyInItMayBeKnownToHaveDriven() {
        LineUp lineUp = LineUp.drove(BOB, ANN);

        assertEquals(List.of(BOB, ANN), lineUp.drivers());
        assertTrue(lineUp.whole());
        assertTrue(lineUp.crew().stream().allMatch(member -> member.drove() == Answer.YES));
        refuses("line-up: expected at least one driver in a whole line-up, found none", LineUp::drove);
        refuses("line-up: expected each driver once, found 'bob' twice", () -> LineUp.drove(BOB, BOB));
    }

    @Test
    void namesNobodyTwice() {
        Driver again = ANN.toBuilder().name("Other Name").build();

        refuses("line-up: expected each driver once, found 'ann' twice", () -> LineUp.of(ANN, ANN));
        refuses("line-up: expected each driver once, found 'ann' twice", () -> LineUp.of(ANN, BOB, again));
        refuses("line-up: expected each driver once, found 'bob' twice", () -> LineUp.whole(ANN, BOB, CID, BOB));
    }

    @Test
    void namesSomebodyIfItIsWhole() {
        refuses(
                "line-up: expected at least one driver in a whole line-up, found none",
                () -> LineUp.whole(new Driver[0]));
    }

    @Test
    void ofACrewMemberOnlyTheDriverNeedBeKnown() {
        CrewMember member = CrewMember.of(ANN);

        assertEquals(ANN, member.driver());
        assertEquals(Answer.UNKNOWN, member.drove());
        assertEquals(OptionalInt.empty(), member.laps());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDrivesLessThanNoLap(Answer drove) {
        CrewMember.Builder member = CrewMember.builder().driver(ANN).drove(drove);

        assertEquals(OptionalInt.of(0), member.laps(0).build().laps());
        refuses(
                "laps of a driver: expected 0 or more, found -1",
                () -> member.laps(-1).build());
    }

    @Test
    void whoDidNotDriveDroveNoLaps() {
        CrewMember.Builder member = CrewMember.builder().driver(ANN).laps(1);

        assertEquals(1, member.drove(Answer.YES).build().laps().getAsInt());
        assertEquals(1, member.drove(Answer.UNKNOWN).build().laps().getAsInt());
        refuses(
                "crew member: expected no laps of a driver who did not drive, found 1 of 'ann'",
                () -> member.drove(Answer.NO).build());
    }
}
