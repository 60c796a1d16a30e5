package io.github.palmares.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.Basis;
import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.Articles;
import io.github.palmares.fixture.Cars;
import io.github.palmares.fixture.Competitions;
import io.github.palmares.fixture.Events;
import io.github.palmares.fixture.Races;
import io.github.palmares.fixture.Seasons;
import io.github.palmares.fixture.Teams;
import io.github.palmares.model.Absence;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rows 2.1 to 2.8, 2.13 to 2.15: what a reader of article 2 would ask about Blomqvist. */
class BlomqvistRowsTest {
    private final RecordBook book = ArticlesBook.build();
    private final Driver blomqvist = book.driver("tom-blomqvist");

    // Row 2.1
    @Test
    void blomqvistJoinsTheNumber31ForEnduranceRoundsFromThe62ndRolex24On() {
        Seat seat = seatOfBlomqvist();
        assertEquals(SeatScope.ENDURANCE_ROUNDS, seat.scope());
        assertEquals(List.of(Races.rolex24of2024()), seat.races());
        assertEquals(OptionalInt.of(62), book.race("rolex-24-2024").edition());
        assertEquals(Certainty.CONFIRMED, seat.certainty());
    }

    // Rows 1.8, 2.1, 2.11
    @Test
    void eachOfTheThreeInTheNumber31Of2024IsSignedForOtherRaces() {
        assertEquals(
                "[jack-aitken (FULL_SEASON), pipo-derani (UNSTATED), tom-blomqvist (ENDURANCE_ROUNDS)]",
                number31Of2024().seats().toString());
    }

    // Row 2.2
    @Test
    void blomqvistDrivesTheWholeIndyCarSeasonOf2024WithMeyerShank() {
        Entry entry = book.entries().of(blomqvist).in(Competitions.indyCar()).only();
        assertEquals(Seasons.indyCar2024(), entry.season());
        assertEquals(List.of(Teams.meyerShank()), entry.teams());
        assertEquals(SeatScope.FULL_SEASON, entry.seats().get(0).scope());
        assertEquals(
                List.of(Teams.meyerShank()),
                book.affiliations()
                        .of(blomqvist)
                        .in(Seasons.indyCar2024())
                        .confirmed()
                        .sides());
        assertTrue(book.affiliations().of(blomqvist).in(Seasons.imsa2024()).isEmpty());
    }

    // Row 2.3
    @Test
    void blomqvistIsExpectedToMissTheSixHoursAtTheGlenForIndyCarAtLagunaSeca() {
        Absence absence = seatOfBlomqvist().absences().get(0);
        assertEquals(Races.sixHoursAtTheGlen2024(), absence.race());
        assertEquals(Certainty.EXPECTED, absence.certainty());
        PartialDate theGlen = absence.race().start().orElseThrow();
        assertEquals("2024-06-23", theGlen.toString());
        PartialDate lagunaSeca = book.race("indycar-laguna-seca-2024").start().orElseThrow();
        assertEquals(Optional.of(theGlen), theGlen.intersection(lagunaSeca));
    }

    // Row 2.3
    @Test
    void aPlanFor2024IsNoResult() {
        assertTrue(book.results().in(Seasons.imsa2024()).isEmpty());
        assertTrue(book.results().in(Competitions.indyCar()).isEmpty());
    }

    // Row 2.4
    @Test
    void blomqvistsOverallWinsAtTheRolex24AreThoseOf2022And2023() {
        assertEquals(
                List.of(Races.rolex24of2022(), Races.rolex24of2023()),
                book.results().of(blomqvist).at(Events.rolex24()).overallWins().races());
    }

    // Row 2.4
    @Test
    void whoSharedTheCarsWithBlomqvistIsNotStated() {
        assertEquals(List.of(), book.coDrivers(blomqvist));
        for (Result result : book.results().of(blomqvist).toList()) {
            assertFalse(result.lineUp().whole(), result.toString());
        }
    }

    // Row 2.4
    @Test
    void whoseCarWonTheRolex24Of2022IsNotStated() {
        assertEquals(List.of(), book.results().in(Races.rolex24of2022()).teams());
        assertEquals(
                List.of(Teams.meyerShank()),
                book.results().in(Races.rolex24of2023()).teams());
    }

    // Row 2.5
    @Test
    void garyNelsonManagesActionExpress() {
        assertEquals(
                List.of(book.person("gary-nelson")),
                book.affiliations()
                        .with(Teams.actionExpress())
                        .ofKind(AffiliationKind.MANAGES)
                        .confirmed()
                        .members());
        assertEquals(
                Optional.of("team manager"),
                book.affiliations().of(book.person("gary-nelson")).only().role());
    }

    // Row 2.6
    @Test
    void blomqvistAndMeyerShankWonPetitLeMansIn2023WithTheNumber60() {
        Result win = book.results()
                .of(blomqvist)
                .at(Events.petitLeMans())
                .in(Seasons.imsa2023())
                .with(Teams.meyerShank())
                .numbered("60")
                .only();
        assertEquals(OptionalInt.of(1), win.reportedPosition());
        assertTrue(win.isClassWin());
        assertFalse(win.isOverallWin(), "whether it was ahead of all cars is not stated");
    }

    // Row 2.6
    @Test
    void petitLeMansOf2023WasTenHoursAtRoadAtlantaOnADayThatIsNotStated() {
        Race race = book.race("petit-le-mans-2023");
        assertEquals("2023", race.start().orElseThrow().toString());
        assertEquals(Optional.of(Duration.ofHours(10)), race.scheduledDuration());
        assertEquals(Optional.of(Events.roadAtlanta()), race.circuit());
    }

    // Row 2.6
    @Test
    void petitLeMansEndedTheSeasonOf2023() {
        assertEquals(
                List.of(Races.petitLeMans2023()),
                book.races().stream()
                        .filter(race -> race.seasonFinale() == Answer.YES)
                        .toList());
        assertEquals(
                Races.petitLeMans2023(),
                book.results()
                        .of(blomqvist)
                        .in(Seasons.imsa2023())
                        .toList()
                        .get(2)
                        .race());
    }

    // Row 2.7
    @Test
    void meyerShanksTimeInImsaEndsWithPetitLeMansIn2023() {
        assertEquals(
                book.race("petit-le-mans-2023").start(),
                book.affiliations()
                        .of(Teams.meyerShank())
                        .with(Competitions.imsa())
                        .only()
                        .to());
        assertFalse(book.affiliations()
                .of(Teams.meyerShank())
                .in(Seasons.imsa2023())
                .isEmpty());
        assertTrue(book.affiliations()
                .of(Teams.meyerShank())
                .in(Seasons.imsa2024())
                .isEmpty());
    }

    // Row 2.8
    @Test
    void blomqvistAndMeyerShankHoldTheTitleOf2022WhoseClassAndKindAreNotStated() {
        Title title = book.titles().of(blomqvist).only();
        assertEquals(Seasons.imsa2022(), title.season());
        assertEquals(List.of(title), book.titles().of(Teams.meyerShank()).toList());
        assertEquals(List.of(blomqvist, Teams.meyerShank()), title.holders());
        assertEquals(List.of(title), book.titles().wonWith(Teams.meyerShank()).toList());
        assertEquals(List.of(), title.classes());
        assertEquals(Optional.empty(), title.kind());
        assertTrue(book.titles().of(blomqvist).inTopClass().isEmpty());
        assertTrue(book.titles().of(blomqvist).forDrivers().isEmpty());
    }

    // Row 2.8
    @Test
    void theAcuraOfTheCaptionIsAnEntryOfMeyerShanksWithBlomqvist() {
        Entry entry = book.entries().in(Seasons.imsa2022()).numbered("60").only();
        assertEquals(List.of(Teams.meyerShank()), entry.teams());
        assertEquals(Optional.of("Meyer Shank Racing W/Curb-Agajanian"), entry.enteredAs());
        assertEquals(Optional.of(Cars.acuraDpi()), entry.car());
        assertEquals(List.of(blomqvist), entry.drivers());
        assertEquals(Optional.empty(), entry.carClass());
    }

    // Row 2.8
    @Test
    void blomqvistsCareerWithMeyerShankStartsIn2022() {
        assertEquals(
                "[Meyer Shank Racing 2022–2024, Action Express Racing 2024]",
                book.career(blomqvist).teams().toString());
        assertEquals(Basis.TITLE, book.career(blomqvist).teams().get(0).years().get(2022));
    }

    // Row 2.13
    @Test
    void blomqvistIs29AtTheDateOfTheArticleAndMayBeOlderOrYoungerOnADayOfItsYear() {
        PartialDate born = blomqvist.born().orElseThrow();
        assertEquals("aged 29 on 2023", born.toString());
        assertEquals("29", born.ageOn(Articles.secondPublished()).toString());
        assertEquals("28 or 29", born.ageOn(LocalDate.of(2023, 1, 1)).toString());
        assertEquals("29 or 30", born.ageOn(LocalDate.of(2023, 12, 31)).toString());
    }

    // Row 2.14
    @Test
    void blomqvistsStartsAndWinsAreCountedAsAtLeastWithTheStatedOnesBeside() {
        assertEquals(
                "at least 4 (stated: 30 in series imsa, from 2019, through race petit-le-mans-2023 as of 2023)",
                book.career(blomqvist).in(Competitions.imsa()).starts().toString());
        assertEquals(
                "at least 4 (stated: 5 in series imsa, from 2019, through race petit-le-mans-2023 as of 2023; 3 in series"
                        + " imsa, season imsa-2023, class gtp, through race petit-le-mans-2023 as of 2023)",
                book.career(blomqvist).classWins().toString());
    }

    // Rows 2.14, 2.15
    @Test
    void blomqvistsThreeWinsOf2023InTheNumber60AreTheRolex24CanadianTireAndPetitLeMans() {
        assertEquals(
                List.of(Races.rolex24of2023(), Races.canadianTire2023(), Races.petitLeMans2023()),
                book.results()
                        .of(blomqvist)
                        .in(Seasons.imsa2023())
                        .numbered("60")
                        .inTopClass()
                        .classWins()
                        .races());
    }

    // Row 2.15
    @Test
    void onlyTheRolex24Of2023IsSaidToBeWonOverall() {
        assertEquals(
                List.of(Races.rolex24of2023()),
                book.results()
                        .of(blomqvist)
                        .in(Seasons.imsa2023())
                        .overallWins()
                        .races());
        assertEquals(
                Optional.of(Events.canadianTire()),
                book.race("canadian-tire-motorsport-park-2023").circuit());
    }

    private Entry number31Of2024() {
        return book.entries().in(Seasons.imsa2024()).numbered("31").only();
    }

    private Seat seatOfBlomqvist() {
        return number31Of2024().seats().stream()
                .filter(seat -> seat.driver().equals(blomqvist))
                .findFirst()
                .orElseThrow();
    }
}
