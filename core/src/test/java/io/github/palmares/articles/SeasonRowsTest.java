package io.github.palmares.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.Cars;
import io.github.palmares.fixture.Classes;
import io.github.palmares.fixture.Drivers;
import io.github.palmares.fixture.Events;
import io.github.palmares.fixture.Manufacturers;
import io.github.palmares.fixture.People;
import io.github.palmares.fixture.Races;
import io.github.palmares.fixture.Seasons;
import io.github.palmares.fixture.Teams;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows 2.9 to 2.12, 2.16 to 2.18: what a reader of article 2 would ask about the seasons of 2023 and 2024. */
class SeasonRowsTest {
    private final RecordBook book = ArticlesBook.build();

    // Row 2.9
    @Test
    void theTitleOf2023IsDeranisAndSimsAndNobodyElses() {
        assertEquals(
                List.of(Drivers.sims(), Drivers.derani()),
                book.titles()
                        .in(Seasons.imsa2023())
                        .seasonTitles()
                        .forDrivers()
                        .inClass(Classes.gtp())
                        .drivers());
        assertTrue(book.titles().in(Seasons.imsa2023()).seasonTitles().only().holdersComplete());
    }

    // Row 2.9
    @Test
    void gtpHadItsFirstSeasonIn2023() {
        assertEquals(Optional.of("2023"), book.carClass("gtp").firstSeason());
    }

    // Row 2.10
    @Test
    void aitkenHelpedToWinTheDriversAndTheTeamsEnduranceCupOf2023() {
        Title drivers =
                book.titles().in(Seasons.imsa2023()).cupTitles().forDrivers().only();
        assertEquals(List.of(Drivers.aitken(), Drivers.derani()), drivers.holders());
        assertFalse(drivers.holdersComplete());
        assertEquals(
                List.of(Teams.actionExpress()),
                book.titles().in(Seasons.imsa2023()).cupTitles().forTeams().teams());
        assertEquals(1, book.titles().of(Drivers.aitken()).count());
    }

    // Row 2.10
    @Test
    void titlesWonWithActionExpressAreItsDriversAndItsOwn() {
        assertEquals(5, book.titles().wonWith(Teams.actionExpress()).count());
        assertEquals(1, book.titles().of(Teams.actionExpress()).count());
    }

    // Row 2.10
    @Test
    void theNumber31WasSixthAtPetitLeMansAmongWhomIsNotStated() {
        Result sixth = book.results()
                .at(Events.petitLeMans())
                .in(Seasons.imsa2023())
                .numbered("31")
                .only();
        assertEquals(OptionalInt.of(6), sixth.reportedPosition());
        assertEquals(OptionalInt.empty(), sixth.overallPosition());
        assertEquals(OptionalInt.empty(), sixth.classPosition());
    }

    // Row 2.10
    @Test
    void aResultWithoutDriversIsNobodys() {
        assertTrue(book.results().of(Drivers.aitken()).isEmpty());
        assertEquals(
                List.of(Races.petitLeMans2023()),
                book.results().with(Teams.actionExpress()).races());
    }

    // Row 2.11
    @Test
    void aitkenTakesTheSeatOfSimsInTheNumber31ForTheWholeSeasonOf2024() {
        Entry before = book.entries().in(Seasons.imsa2023()).numbered("31").only();
        Entry after = book.entries().in(Seasons.imsa2024()).numbered("31").only();
        assertTrue(before.drivers().contains(Drivers.sims()));
        assertFalse(after.drivers().contains(Drivers.sims()));
        assertEquals(
                List.of(SeatScope.FULL_SEASON),
                after.seats().stream()
                        .filter(seat -> seat.driver().equals(Drivers.aitken()))
                        .map(seat -> seat.scope())
                        .toList());
    }

    // Row 2.12
    @Test
    void simsDrivesACorvetteInGtdProIn2024UnderANumberThatIsNotStated() {
        Entry entry = book.entries().of(Drivers.sims()).in(Seasons.imsa2024()).only();
        assertEquals(List.of(Teams.prattMiller()), entry.teams());
        assertEquals(Optional.of(Cars.corvette()), entry.car());
        assertEquals(Optional.of(Classes.gtdPro()), entry.carClass());
        assertEquals(Optional.empty(), entry.number());
        assertEquals(
                List.of(entry), book.entries().with(Manufacturers.chevrolet()).toList());
    }

    // Row 2.16
    @Test
    void meyerShankIsFoundByTheLongerNameOfTheCaption() {
        assertEquals(List.of(Teams.meyerShank()), book.named("Meyer Shank Racing W/Curb-Agajanian"));
        assertEquals(List.of(Teams.meyerShank()), book.named("msr"));
        assertEquals(Optional.of("DPi"), book.car("acura-dpi").technicalRules());
    }

    // Row 2.17
    @Test
    void hondaPerformanceDevelopmentSupportedBlomqvistAndNothingIsSaidOfAcura() {
        assertEquals(
                List.of(book.organisation("honda-performance-development")),
                book.affiliations()
                        .with(Drivers.blomqvist())
                        .ofKind(AffiliationKind.SUPPORTS)
                        .members());
        assertTrue(book.affiliations()
                .with(Manufacturers.acura())
                .ofKind(AffiliationKind.SUPPORTS)
                .isEmpty());
    }

    // Row 2.18
    @Test
    void forteWonGtdAtPetitLeMansIn2023ForTheFirstTime() {
        Result win = book.results().inClass(Classes.gtd()).classWins().only();
        assertEquals(List.of(Teams.forte()), win.teams());
        assertEquals(Races.petitLeMans2023(), win.race());
        assertFalse(win.isOverallWin());
        assertEquals(
                "at least 1 (stated: 1 in class gtd, through race petit-le-mans-2023 as of 2023)",
                book.career(Teams.forte()).classWins().toString());
    }

    // Row 2.18
    @Test
    void theFirstWinInGtpIsMeyerShanksWithAcura() {
        Result first = book.results().inClass(Classes.gtp()).classWins().first().orElseThrow();
        assertEquals(Races.rolex24of2023(), first.race());
        assertEquals(List.of(Teams.meyerShank()), first.teams());
        assertEquals(
                List.of(Manufacturers.acura()),
                book.affiliations()
                        .of(Teams.meyerShank())
                        .in(Seasons.imsa2023())
                        .ofKind(AffiliationKind.RACES_WITH)
                        .sides());
    }

    // Row 2.18
    @Test
    void acurasResultsAreThoseOfMeyerShanksNumber60In2023() {
        assertEquals(
                List.of(Races.rolex24of2023(), Races.canadianTire2023(), Races.petitLeMans2023()),
                book.results().with(Manufacturers.acura()).races());
        assertEquals(
                List.of(Seasons.imsa2022(), Seasons.imsa2023()),
                book.entries().with(Manufacturers.acura()).seasons());
        assertEquals(
                "at least 3", book.career(Manufacturers.acura()).classWins().toString());
    }

    // Row 2.19
    @Test
    void chevroletBelongsToGeneralMotorsAsCadillacDoes() {
        assertEquals(
                Set.of(Manufacturers.cadillac(), Manufacturers.chevrolet()),
                Set.copyOf(book.affiliations()
                        .with(People.generalMotors())
                        .ofKind(AffiliationKind.PART_OF)
                        .members()));
    }
}
