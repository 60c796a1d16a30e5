package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.affiliation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AffiliationTest {
    @Test
    void isConfirmedUnlessSaidOtherwise() {
        Affiliation affiliation = affiliation().build();

        assertEquals(Certainty.CONFIRMED, affiliation.certainty());
        assertEquals(Certainty.CONFIRMED, affiliation.fromCertainty());
        assertEquals(Certainty.CONFIRMED, affiliation.toCertainty());
        assertEquals(Optional.empty(), affiliation.from());
        assertEquals(Optional.empty(), affiliation.to());
        assertEquals("driver ann DRIVES_FOR team team-one", affiliation.toString());
    }

    @Test
    void isAsSureOfEachEndAsOfTheWholeUnlessSaidOtherwise() {
        Affiliation rumour = affiliation().certainty(Certainty.RUMOURED).build();
        Affiliation begun = affiliation()
                .certainty(Certainty.EXPECTED)
                .fromCertainty(Certainty.CONFIRMED)
                .build();

        assertEquals(Certainty.RUMOURED, rumour.fromCertainty());
        assertEquals(Certainty.RUMOURED, rumour.toCertainty());
        assertEquals(Certainty.CONFIRMED, begun.fromCertainty());
        assertEquals(Certainty.EXPECTED, begun.toCertainty());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14, 2023-10-14",
        "2023, 2023",
        "2023-12-31, 2023",
        "2023-10-14/.., ../2023-10-13",
        "2023-10-15, 2023-10-14"
    })
    void endsNoEarlierThanItBegins(String from, String to) {
        Affiliation.Builder affiliation =
                affiliation().from(PartialDate.parse(from)).to(PartialDate.parse(to));

        if (PartialDate.parse(to).isBefore(PartialDate.parse(from)) == Answer.YES) {
            refuses(
                    "driver ann DRIVES_FOR team team-one, to: expected no date before the beginning '"
                            + PartialDate.parse(from) + "', found '" + PartialDate.parse(to) + "'",
                    affiliation::build);
        } else {
            assertEquals(Optional.of(PartialDate.parse(to)), affiliation.build().to());
        }
    }

    @Test
    void mayHaveTheWordsForWhatTheMemberDoes() {
        assertEquals(Optional.empty(), affiliation().build().role());
        assertEquals(
                Optional.of("reserve driver"),
                affiliation().role("reserve driver").build().role());
        refuses(
                "affiliation role: expected text on one line, without blanks around it or invisible characters, such as 'team manager', found ''",
                () -> affiliation().role("").build());
    }

    @Test
    void hasTwoSides() {
        Team sameId = Samples.team("ann");

        assertEquals(sameId, affiliation().of(sameId).build().of());
        refuses(
                "team team-one PART_OF team team-one: expected two different sides, found one",
                () -> affiliation()
                        .member(Samples.TEAM)
                        .of(Samples.TEAM.toBuilder().name("Other").build())
                        .kind(AffiliationKind.PART_OF)
                        .build());
        assertEquals(
                Samples.team("two"),
                affiliation()
                        .member(Samples.TEAM)
                        .of(Samples.team("two"))
                        .build()
                        .of());
    }

    @ParameterizedTest
    @EnumSource
    void isWithASeriesIfAndOnlyIfItIsToCompeteThere(AffiliationKind kind) {
        Affiliable right = kind == AffiliationKind.COMPETES_IN ? Samples.SERIES : Samples.TEAM;
        Affiliable wrong = kind == AffiliationKind.COMPETES_IN ? Samples.TEAM : Samples.SERIES;

        assertEquals(right, affiliation().kind(kind).of(right).build().of());
        refuses(
                "driver ann " + kind + " " + wrong
                        + ": expected a series for the kind COMPETES_IN and a party for any other, found " + wrong
                        + " for " + kind,
                () -> affiliation().kind(kind).of(wrong).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023-10-14, YES",
        "2023-10-14, 2023-10-14, NO",
        "2022, 2023-10-14, NO",
        "2023, 2023-10-14, UNKNOWN",
        ", 2023-10-14, UNKNOWN",
        "2024, , UNKNOWN",
        ", , UNKNOWN"
    })
    void anEndAheadOfItsAnnouncementIsAPlan(String to, String announced, Answer planned) {
        Affiliation affiliation = affiliation()
                .to(Optional.ofNullable(to).map(PartialDate::parse))
                .announcedOn(Optional.ofNullable(announced).map(PartialDate::parse))
                .build();

        assertEquals(planned, affiliation.endIsPlanned());
    }
}
