package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AffiliationsTest {
    private static Affiliation.Builder drives() {
        return Affiliation.builder().member(MadeUp.ANN).of(MadeUp.RED).kind(AffiliationKind.DRIVES_FOR);
    }

    private static Affiliations from(String from, String to) {
        return MadeUp.book(drives().from(date(from)).to(date(to)).build()).affiliations();
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static boolean is2023(String from, String to) {
        return !from(from, to).in(MadeUp.GRAND_2023).isEmpty();
    }

    @Test
    void heldInASeasonIsWhatBeganByItsEndAndDidNotEndBefore() {
        assertTrue(is2023("2019", "2024"));
        assertTrue(is2023("2023-12-31", ""));
        assertTrue(is2023("2019", "2023-01-01"));
        assertTrue(is2023("2023", "2023"));
        assertTrue(is2023("../2023-06-30", ""));
    }

    @Test
    void heldInNoSeasonIsWhatMayHaveBegunLaterOrEndedBefore() {
        assertFalse(is2023("2024-01-01", ""));
        assertFalse(is2023("2019", "2022-12-31"));
        assertFalse(is2023("2023-12-01/2024-01-31", ""));
        assertFalse(is2023("2019", "2022-12-01/2023-01-31"));
        assertFalse(is2023("", "2024"));
        assertFalse(is2023("", ""));
        assertFalse(is2023("2023-01-01/..", ""));
    }

    @Test
    void heldInAWinterSeasonIsWhatHeldInEitherOfItsYears() {
        assertEquals(1, from("2022", "2022").in(MadeUp.CLUB_WINTER).count());
        assertEquals(1, from("2023", "2023").in(MadeUp.CLUB_WINTER).count());
        assertTrue(from("2021", "2021").in(MadeUp.CLUB_WINTER).isEmpty());
        assertTrue(from("2024", "").in(MadeUp.CLUB_WINTER).isEmpty());
    }

    @Test
    void affiliationInAnotherSeriesIsNotOfTheSeason() {
        Affiliation inGrand = drives().series(MadeUp.GRAND).from(date("2019")).build();
        Affiliations affiliations = MadeUp.book(inGrand).affiliations();

        assertEquals(1, affiliations.in(MadeUp.GRAND_2023).count());
        assertTrue(affiliations.in(MadeUp.CLUB_WINTER).isEmpty());
        assertEquals(1, affiliations.in(MadeUp.GRAND).count());
        assertTrue(affiliations.in(MadeUp.CLUB).isEmpty());
    }

    @Test
    void membershipOfASeriesIsInIt() {
        Affiliation member = Affiliation.builder()
                .member(MadeUp.RED)
                .of(MadeUp.GRAND)
                .kind(AffiliationKind.COMPETES_IN)
                .from(date("2019"))
                .build();
        Affiliations affiliations = MadeUp.book(member, drives().build()).affiliations();

        assertEquals(List.of(member), affiliations.in(MadeUp.GRAND).toList());
        assertEquals(List.of(member), affiliations.with(MadeUp.GRAND).toList());
        assertEquals(List.of(member), affiliations.in(MadeUp.GRAND_2023).toList());
        assertTrue(affiliations.in(MadeUp.CLUB_WINTER).isEmpty());
    }

    @Test
    void sinceIsOfTheBeginningAndUntilOfTheEnd() {
        Affiliations known = from("2019", "2022-06-30");
        Affiliations unknown = from("", "");

        assertEquals(1, known.since(2019).until(2022).count());
        assertTrue(known.since(2020).isEmpty());
        assertTrue(known.until(2021).isEmpty());
        assertTrue(unknown.since(1900).isEmpty());
        assertTrue(unknown.until(2999).isEmpty());
        assertTrue(from("../2023-06-30", "").since(1900).isEmpty());
        assertTrue(from("2019", "2020-01-01/..").until(2999).isEmpty());
    }

    @Test
    void certaintyIsThatOfTheWhole() {
        Affiliation planned = drives().from(date("2019"))
                .to(date("2025"))
                .toCertainty(Certainty.RUMOURED)
                .build();
        Affiliation rumour = drives().of(MadeUp.BLUE)
                .certainty(Certainty.RUMOURED)
                .fromCertainty(Certainty.CONFIRMED)
                .build();
        Affiliations affiliations = MadeUp.book(planned, rumour).affiliations();

        assertEquals(List.of(planned), affiliations.confirmed().toList());
        assertEquals(List.of(rumour), affiliations.notConfirmed().toList());
    }

    @Test
    void memberAndSideAreNotTheSame() {
        Affiliations affiliations = MadeUp.book(drives().build()).affiliations();

        assertEquals(1, affiliations.of(MadeUp.ANN).with(MadeUp.RED).count());
        assertTrue(affiliations.of(MadeUp.RED).isEmpty());
        assertTrue(affiliations.with(MadeUp.ANN).isEmpty());
        assertTrue(affiliations.ofKind(AffiliationKind.MANAGES).isEmpty());
        assertEquals(List.of(MadeUp.ANN), List.copyOf(affiliations.members()));
        assertEquals(List.of(MadeUp.RED), List.copyOf(affiliations.sides()));
    }

    @Test
    void affiliationsComeByBeginningMemberAndKind() {
        Affiliation unknown = drives().of(MadeUp.BLUE).build();
        Affiliation open = drives().from(date("../2018-12-31")).build();
        Affiliation ann = drives().of(MadeUp.APEX).from(date("2019")).build();
        Affiliation supports = drives().of(MadeUp.CID)
                .kind(AffiliationKind.SUPPORTS)
                .from(date("2019"))
                .build();
        Affiliation bob = drives().member(MadeUp.BOB).from(date("2019")).build();
        Affiliation team =
                drives().member(MadeUp.BLUE).of(MadeUp.APEX).from(date("2019")).build();
        Affiliation later = drives().from(date("2020")).build();

        assertEquals(
                List.of(unknown, open, ann, supports, bob, team, later),
                MadeUp.book(supports, later, team, bob, ann, open, unknown)
                        .affiliations()
                        .toList());
    }
}
