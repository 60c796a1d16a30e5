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
import io.github.palmares.fixture.Seasons;
import io.github.palmares.fixture.Teams;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows 1.1 to 1.10: what a reader of article 1 would ask about Derani and the two Cadillacs. */
class DeraniRowsTest {
    private final RecordBook book = ArticlesBook.build();
    private final Driver derani = book.driver("pipo-derani");

    // Row 1.1
    @Test
    void deraniIsABrazilianWhoWasThirtyOnTheDayOfTheArticle() {
        assertEquals(Optional.of(Country.of("BRA")), derani.nationality());
        PartialDate born = derani.born().orElseThrow();
        assertEquals("30", born.ageOn(LocalDate.of(2024, 6, 22)).toString());
        assertEquals("30 or 31", born.ageOn(LocalDate.of(2024, 6, 23)).toString());
        assertEquals("1993-06-23/1994-06-22", born.toString());
    }

    // Row 1.2
    @Test
    void deranisTimeWithActionExpressBeginsConfirmedIn2019AndEndsByAConfirmedPlan() {
        Affiliation time = book.affiliations()
                .of(derani)
                .with(Teams.actionExpress())
                .ofKind(AffiliationKind.DRIVES_FOR)
                .only();
        assertEquals(Optional.of(PartialDate.ofYear(2019)), time.from());
        assertEquals(Certainty.CONFIRMED, time.fromCertainty());
        assertEquals("2024-06-23/2024-12-31", time.to().orElseThrow().toString());
        assertEquals(Certainty.CONFIRMED, time.toCertainty());
        assertEquals(Optional.of(PartialDate.of(LocalDate.of(2024, 6, 22))), time.announcedOn());
        assertEquals(Answer.YES, time.endIsPlanned());
    }

    // Row 1.2
    @Test
    void deranisCareerHasActionExpressFrom2019To2024() {
        assertEquals(
                "[Action Express Racing 2019–2024]", book.career(derani).teams().toString());
    }

    // Row 1.3
    @Test
    void deraniHasTwoTopClassSeasonTitlesOf2021And2023() {
        assertEquals(2, book.titles().of(derani).seasonTitles().inTopClass().count());
        assertEquals(
                List.of(Seasons.imsa2021(), Seasons.imsa2023()),
                book.titles()
                        .of(derani)
                        .seasonTitles()
                        .forDrivers()
                        .inTopClass()
                        .seasons());
    }

    // Row 1.3
    @Test
    void deraniWonBothSeasonTitlesWithTheCadillacOfActionExpress() {
        List<Title> titles = book.titles().of(derani).seasonTitles().toList();
        assertEquals(2, titles.size());
        assertEquals(
                titles,
                book.titles()
                        .of(derani)
                        .seasonTitles()
                        .wonWith(Teams.actionExpress())
                        .wonWith(Manufacturers.cadillac())
                        .toList());
    }

    // Rows 1.3, 1.5
    @Test
    void actionExpressRacesWithCadillac() {
        Affiliation together = book.affiliations()
                .of(Teams.actionExpress())
                .with(Manufacturers.cadillac())
                .only();
        assertEquals(AffiliationKind.RACES_WITH, together.kind());
        assertEquals("../2021-12-31", together.from().orElseThrow().toString());
        assertEquals(
                List.of(Seasons.imsa2023(), Seasons.imsa2024()),
                book.entries()
                        .with(Teams.actionExpress())
                        .with(Manufacturers.cadillac())
                        .seasons());
    }

    // Row 1.21
    @Test
    void deranisOwnTotalsWithActionExpressAreTwoChampionshipsAndTwoEnduranceChampionships() {
        assertEquals(
                "at least 2 (stated: 2 in team action-express-racing as of 2024-06-22)",
                book.career(derani).seasonTitles().toString());
        assertEquals(
                "at least 2 (stated: 2 in team action-express-racing as of 2024-06-22)",
                book.career(derani).cupTitles().toString());
    }

    // Row 1.4
    @Test
    void theTitleOf2021WasInDpiAndThatOf2023InGtpWhichTookItsPlace() {
        assertEquals(
                List.of(Classes.dpi()),
                book.titles().of(derani).seasonTitles().in(Seasons.imsa2021()).classes());
        assertEquals(
                List.of(Classes.gtp()),
                book.titles().of(derani).seasonTitles().in(Seasons.imsa2023()).classes());
        assertEquals(
                "{class dpi=1, class gtp=1}",
                book.titles().of(derani).seasonTitles().byClass().toString());
        assertEquals(List.of(Classes.dpi()), book.carClass("gtp").predecessors());
    }

    // Row 1.4
    @Test
    void theTopClassIsStatedForThreeSeasonsAndForNoOther() {
        assertEquals(Optional.of(Classes.dpi()), book.season("imsa-2021").topClass());
        assertEquals(Optional.of(Classes.gtp()), book.season("imsa-2023").topClass());
        assertEquals(Optional.of(Classes.gtp()), book.season("imsa-2024").topClass());
        assertEquals(
                3,
                book.seasons().stream()
                        .filter(season -> season.topClass().isPresent())
                        .count());
    }

    // Rows 1.3, 1.4
    @Test
    void moreThanDeraniMayHoldTheTitleOf2021() {
        Title title = book.titles().in(Seasons.imsa2021()).seasonTitles().only();
        assertEquals(List.of(derani), title.holders());
        assertFalse(title.holdersComplete());
    }

    // Row 1.5
    @Test
    void deraniHasTwoEnduranceCupTitlesOf2019And2023WithActionExpress() {
        assertEquals(2, book.titles().of(derani).cupTitles().count());
        assertEquals(
                List.of(Seasons.imsa2019(), Seasons.imsa2023()),
                book.titles()
                        .of(derani)
                        .in(book.championship("imsa-endurance-cup"))
                        .wonWith(Teams.actionExpress())
                        .seasons());
    }

    // Row 1.5
    @Test
    void theClassOfTheEnduranceCupTitlesIsNotStatedSoNoneIsInTheTopClass() {
        assertEquals(List.of(), book.titles().of(derani).cupTitles().classes());
        assertTrue(book.titles().of(derani).cupTitles().inTopClass().isEmpty());
    }

    // Row 1.6
    @Test
    void deranisFourSebringWinsAndTheTwoWithActionExpressAreStatedAndNoneCanBeCounted() {
        List<StatedTotal> atSebring = book.totals()
                .of(derani)
                .of(Measure.WINS)
                .where(total -> total.scope().events().equals(List.of(Events.sebring12())))
                .toList();
        assertEquals(
                List.of(
                        "driver pipo-derani: 4 WINS (event sebring-12)",
                        "driver pipo-derani: 2 WINS (event sebring-12, team action-express-racing)"),
                atSebring.stream().map(StatedTotal::toString).toList());
        assertTrue(book.results().of(derani).at(Events.sebring12()).isEmpty());
    }

    // Row 1.7
    @Test
    void deranisSevenWinsInTheNumber31AreStatedAsOfTheArticlesDate() {
        StatedTotal total = book.totals()
                .of(derani)
                .where(one -> one.scope().number().equals(Optional.of(CarNumber.of("31"))))
                .only();
        assertEquals(7, total.value());
        assertEquals(Measure.WINS, total.measure());
        assertEquals(Optional.of(Teams.actionExpress()), total.scope().team());
        assertEquals(Optional.of(Manufacturers.cadillac()), total.scope().manufacturer());
        assertEquals(Optional.of(PartialDate.of(LocalDate.of(2024, 6, 22))), total.asOf());
    }

    // Row 1.7
    @Test
    void whelenEngineeringBacksActionExpress() {
        assertEquals(
                List.of(People.whelenEngineering()),
                book.affiliations()
                        .with(Teams.actionExpress())
                        .ofKind(AffiliationKind.SUPPORTS)
                        .members());
    }

    // Row 1.8
    @Test
    void theNumber31Of2024IsTheCadillacOfActionExpressWithDeraniAndAitken() {
        Entry entry = book.entries().in(Seasons.imsa2024()).numbered("31").only();
        assertEquals(List.of(Teams.actionExpress()), entry.teams());
        assertEquals(Optional.of(Cars.vSeriesR()), entry.car());
        assertTrue(entry.drivers().containsAll(List.of(derani, Drivers.aitken())));
        assertEquals(
                List.of(entry),
                book.entries().in(Seasons.imsa2024()).inTopClass().toList());
    }

    // Row 1.9
    @Test
    void theNumber01Of2024IsTheCadillacOfChipGanassiAndIsNotTheNumber1() {
        Entry entry = book.entries().in(Seasons.imsa2024()).numbered("01").only();
        assertEquals(List.of(Teams.chipGanassi()), entry.teams());
        assertEquals(Optional.of("Cadillac Chip Ganassi Racing"), entry.enteredAs());
        assertEquals(Optional.of(Cars.vSeriesR()), entry.car());
        assertEquals(List.of(Drivers.vanDerZande(), Drivers.bourdais()), entry.drivers());
        assertTrue(book.entries().numbered("1").isEmpty());
        assertTrue(book.entries().numbered("001").isEmpty());
    }

    // Row 1.10
    @Test
    void theVSeriesRIsBuiltToTheLmdhRulesWhateverClassItIsEnteredIn() {
        assertEquals(Optional.of("LMDh"), book.car("cadillac-v-series-r").technicalRules());
        assertEquals(
                List.of(Optional.of(Classes.gtp()), Optional.empty()),
                book.entries().where(entry -> entry.car().equals(Optional.of(Cars.vSeriesR()))).stream()
                        .map(Entry::carClass)
                        .toList());
    }
}
