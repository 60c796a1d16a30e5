package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerTeamsTest {
    private static final Result RACED =
            MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, MadeUp.ANN).build();

    private static String teams(Fact... facts) {
        return teams(MadeUp.ANN, facts);
    }

    private static String teams(Competitor competitor, Fact... facts) {
        return text(MadeUp.book(facts).career(competitor).teams());
    }

    private static String text(List<TeamYears> teams) {
        return teams.stream()
                .map(with -> with.team().id() + " " + with.years())
                .toList()
                .toString();
    }

    private static Entry.Builder signed(String id, Certainty certainty) {
        return MadeUp.entry(id, MadeUp.GRAND_2024)
                .addTeam(MadeUp.RED)
                .addSeat(Seat.builder()
                        .driver(MadeUp.ANN)
                        .scope(SeatScope.FULL_SEASON)
                        .certainty(certainty)
                        .build());
    }

    private static Affiliation.Builder with(Team team) {
        return Affiliation.builder().member(MadeUp.ANN).of(team).kind(AffiliationKind.DRIVES_FOR);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    @Test
    void yearOfAResultIsThatOfTheRace() {
        assertEquals("[red {2023=RESULT}]", teams(RACED));
    }

    @Test
    void raceWithoutAKnownYearStandsForItsSeason() {
        Entry entry = MadeUp.entry("winter-car", MadeUp.CLUB_WINTER)
                .addTeam(MadeUp.RED)
                .build();
        Race unknown = MadeUp.race("unknown", MadeUp.CLUB_WINTER);
        Race span = MadeUp.race("span", MadeUp.CLUB_WINTER, "2022-12-01/2023-01-31");
        Race autumn = MadeUp.race("autumn", MadeUp.CLUB_WINTER, "2022-11");

        assertEquals(
                "[red {2022=RESULT, 2023=RESULT}]",
                teams(MadeUp.result(unknown, entry, MadeUp.ANN).build()));
        assertEquals(
                "[red {2022=RESULT, 2023=RESULT}]",
                teams(MadeUp.result(span, entry, MadeUp.ANN).build()));
        assertEquals(
                "[red {2022=RESULT}]",
                teams(MadeUp.result(autumn, entry, MadeUp.ANN).build()));
    }

    @Test
    void carThatTookNoPartGivesNoYear() {
        assertEquals(
                "[]", teams(RACED.toBuilder().status(ResultStatus.WITHDRAWN).build()));
        assertEquals("[]", teams(RACED.toBuilder().status(ResultStatus.OTHER).build()));
    }

    @Test
    void confirmedSeatInAConfirmedEntryGivesTheYearsOfTheSeason() {
        assertEquals(
                "[red {2024=ENTRY}]", teams(signed("car", Certainty.CONFIRMED).build()));
        assertEquals("[]", teams(signed("car", Certainty.EXPECTED).build()));
        assertEquals(
                "[]",
                teams(signed("car", Certainty.CONFIRMED)
                        .certainty(Certainty.RUMOURED)
                        .build()));
    }

    @Test
    void titleWonWithATeamGivesTheYearsOfItsSeason() {
        Title title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2022)
                .addHolders(MadeUp.ANN, MadeUp.RED)
                .wonWithTeam(MadeUp.RED)
                .build();
        Title without = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2024)
                .addHolder(MadeUp.ANN)
                .build();

        assertEquals("[red {2022=TITLE}]", teams(title, without));
        assertEquals("[red {2022=TITLE, 2023=RESULT}]", teams(title, RACED));
        assertEquals("[]", teams(MadeUp.BOB, title));
        assertEquals(
                "[red {2022=TITLE}]",
                text(MadeUp.book(title, RACED)
                        .career(MadeUp.ANN)
                        .in(MadeUp.GRAND_2022)
                        .teams()));
    }

    @Test
    void titleOfATeamIsWonWithItself() {
        Title own = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2022)
                .addHolder(MadeUp.RED)
                .build();

        assertEquals("[red {2022=TITLE}]", teams(MadeUp.RED, own));
    }

    @Test
    void titleIsFirmerThanAnEntry() {
        Title title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2024)
                .addHolder(MadeUp.ANN)
                .wonWithTeam(MadeUp.RED)
                .build();

        assertEquals(
                "[red {2024=TITLE}]",
                teams(title, signed("car", Certainty.CONFIRMED).build()));
    }

    @Test
    void seatOfSomebodyElseIsTheirs() {
        assertEquals("[]", teams(MadeUp.BOB, signed("car", Certainty.CONFIRMED).build()));
        Entry both = signed("car", Certainty.EXPECTED)
                .addSeat(Seat.of(MadeUp.BOB, SeatScope.FULL_SEASON))
                .build();
        assertEquals("[]", teams(both));
        assertEquals("[red {2024=ENTRY}]", teams(MadeUp.BOB, both));
    }

    @Test
    void confirmedAffiliationGivesTheYearsFromItsBeginningToItsEnd() {
        Affiliation affiliation =
                with(MadeUp.RED).from(date("2019")).to(date("2022-11-05")).build();

        assertEquals(
                "[red {2019=AFFILIATION, 2020=AFFILIATION, 2021=AFFILIATION, 2022=AFFILIATION}]", teams(affiliation));
    }

    @Test
    void affiliationWithoutAKnownEndIsNotDrawnOut() {
        assertEquals(
                "[red {2019=AFFILIATION}]",
                teams(with(MadeUp.RED).from(date("2019")).build()));
        assertEquals(
                "[red {2022=AFFILIATION}]",
                teams(with(MadeUp.RED).to(date("2022")).build()));
        assertEquals("[]", teams(with(MadeUp.RED).build()));
        assertEquals(
                "[]", teams(with(MadeUp.RED).from(date("2019-12-01/2020-01-31")).build()));
    }

    @Test
    void endThatIsNotConfirmedIsNone() {
        Affiliation affiliation = with(MadeUp.RED)
                .from(date("2019"))
                .to(date("2022"))
                .toCertainty(Certainty.EXPECTED)
                .build();
        Affiliation begun = with(MadeUp.RED)
                .from(date("2019"))
                .fromCertainty(Certainty.RUMOURED)
                .to(date("2022"))
                .build();

        assertEquals("[red {2019=AFFILIATION}]", teams(affiliation));
        assertEquals("[red {2022=AFFILIATION}]", teams(begun));
    }

    @Test
    void affiliationThatIsNotConfirmedGivesNoYear() {
        assertEquals(
                "[]",
                teams(with(MadeUp.RED)
                        .from(date("2019"))
                        .certainty(Certainty.RUMOURED)
                        .fromCertainty(Certainty.CONFIRMED)
                        .build()));
    }

    @Test
    void onlyDrivingForATeamCounts() {
        Affiliation part = Affiliation.builder()
                .member(MadeUp.ANN)
                .of(MadeUp.RED)
                .kind(AffiliationKind.PART_OF)
                .from(date("2019"))
                .build();
        Affiliation works = Affiliation.builder()
                .member(MadeUp.ANN)
                .of(MadeUp.APEX)
                .kind(AffiliationKind.DRIVES_FOR)
                .from(date("2019"))
                .build();

        assertEquals("[]", teams(part, works));
    }

    @Test
    void eachYearRestsOnTheFirmestThing() {
        Entry entry = MadeUp.RED_1.toBuilder()
                .addSeat(Seat.of(MadeUp.ANN, SeatScope.FULL_SEASON))
                .build();
        Affiliation affiliation =
                with(MadeUp.RED).from(date("2022")).to(date("2025")).build();
        Result raced = RACED.toBuilder().entry(entry).build();

        assertEquals(
                "[red {2022=AFFILIATION, 2023=RESULT, 2024=ENTRY, 2025=AFFILIATION}]",
                teams(affiliation, signed("next", Certainty.CONFIRMED).build(), raced));
    }

    @Test
    void teamsComeByTheFirstYearAndThenById() {
        Affiliation blue = with(MadeUp.BLUE).from(date("2022")).build();
        Affiliation zebra = with(Team.builder().id("zebra").name("Zebra").build())
                .from(date("2021"))
                .build();
        Affiliation green = with(Team.builder().id("green").name("Green").build())
                .from(date("2022"))
                .build();

        assertEquals(
                "[zebra {2021=AFFILIATION}, blue {2022=AFFILIATION}, green {2022=AFFILIATION}, red {2023=RESULT}]",
                teams(green, RACED, zebra, blue));
        assertEquals(
                "[blue {2023=AFFILIATION}, red {2023=RESULT}]",
                teams(RACED, with(MadeUp.BLUE).from(date("2023")).build()));
    }

    @Test
    void teamHasItsOwnYearsAndThoseOfItsPartners() {
        Entry shared = MadeUp.RED_1.toBuilder().addTeam(MadeUp.BLUE).build();
        Result raced = RACED.toBuilder().entry(shared).build();

        assertEquals(
                "[blue {2023=RESULT}, red {2023=RESULT, 2024=ENTRY}]",
                teams(MadeUp.RED, raced, signed("next", Certainty.RUMOURED).build()));
    }

    @Test
    void affiliationsOfATeamGiveItNoYears() {
        Affiliation factory = Affiliation.builder()
                .member(MadeUp.RED)
                .of(MadeUp.BLUE)
                .kind(AffiliationKind.DRIVES_FOR)
                .from(date("2020"))
                .build();

        assertEquals("[red {2023=RESULT}]", teams(MadeUp.RED, RACED, factory));
    }

    @Test
    void marqueHasTheTeamsThatRanItsCars() {
        assertEquals("[red {2023=RESULT}]", teams(MadeUp.APEX, RACED));
        assertEquals("[]", teams(MadeUp.VERTEX, RACED));
    }

    @Test
    void partOfASeasonHasItsYearsAlone() {
        Affiliation affiliation =
                with(MadeUp.RED).from(date("2019")).to(date("2024")).build();
        Affiliation open = with(MadeUp.BLUE).from(date("2019")).build();
        Career career = MadeUp.book(RACED, affiliation, open).career(MadeUp.ANN);

        assertEquals("[red {2023=RESULT}]", text(career.in(MadeUp.GRAND_2023).teams()));
        assertEquals(
                "[red {2022=AFFILIATION}]", text(career.in(MadeUp.GRAND_2022).teams()));
        assertEquals(
                "[red {2022=AFFILIATION, 2023=AFFILIATION}]",
                text(career.in(MadeUp.CLUB_WINTER).teams()));
    }
}
