package io.github.palmares.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.Cars;
import io.github.palmares.fixture.Competitions;
import io.github.palmares.fixture.Events;
import io.github.palmares.fixture.Manufacturers;
import io.github.palmares.fixture.People;
import io.github.palmares.fixture.Seasons;
import io.github.palmares.fixture.Teams;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows 1.11 to 1.20: what a reader of article 1 would ask about teams and marques. */
class MarketRowsTest {
    private final RecordBook book = ArticlesBook.build();

    // Row 1.11
    @Test
    void chipGanassiAndCadillacPartAtTheEndOf2024AsMadeKnownInMarch() {
        Affiliation years = book.affiliations()
                .of(Teams.chipGanassi())
                .with(Manufacturers.cadillac())
                .confirmed()
                .until(2024)
                .only();
        assertEquals("2024-03", years.announcedOn().orElseThrow().toString());
        assertEquals("2024-06-23/2024-12-31", years.to().orElseThrow().toString());
        assertEquals(Certainty.CONFIRMED, years.toCertainty());
        assertEquals(Answer.YES, years.endIsPlanned());
    }

    // Row 1.11
    @Test
    void fourYearsWithCadillacBeginBetween2020And2021() {
        assertEquals(
                "2020-01-01/2021-12-31",
                book.affiliations()
                        .of(Teams.chipGanassi())
                        .confirmed()
                        .only()
                        .from()
                        .orElseThrow()
                        .toString());
    }

    // Row 1.12
    @Test
    void chipGanassiWithAcuraIsARumour() {
        Affiliation rumour =
                book.affiliations().of(Teams.chipGanassi()).notConfirmed().only();
        assertEquals(Manufacturers.acura(), rumour.of());
        assertEquals(Certainty.RUMOURED, rumour.certainty());
    }

    // Row 1.12
    @Test
    void thatWayneTaylorLeavesAcuraIsARumourThoughItsTimeThereIsCertain() {
        Affiliation time = book.affiliations()
                .of(Teams.wayneTaylor())
                .with(Manufacturers.acura())
                .only();
        assertEquals(Certainty.CONFIRMED, time.certainty());
        assertEquals(Certainty.CONFIRMED, time.fromCertainty());
        assertEquals(Certainty.RUMOURED, time.toCertainty());
    }

    // Row 1.13
    @Test
    void wayneTaylorWithAndrettiIsTippedAsAFactoryTeamOfCadillacFor2025() {
        assertEquals(List.of(Teams.wayneTaylor()), book.named("Wayne Taylor Racing with Andretti"));
        Affiliation tip = book.affiliations()
                .with(Manufacturers.cadillac())
                .ofKind(AffiliationKind.FACTORY_TEAM_OF)
                .only();
        assertEquals(Teams.wayneTaylor(), tip.member());
        assertEquals(Optional.of(PartialDate.ofYear(2025)), tip.from());
        assertEquals(Certainty.RUMOURED, tip.certainty());
    }

    // Rows 1.13, 1.14
    @Test
    void whatIsRumouredFor2025IsNoEntryAndNothingConfirmed() {
        assertEquals(2, book.affiliations().since(2025).count());
        assertTrue(book.affiliations().since(2025).confirmed().isEmpty());
        assertTrue(book.entries().since(2025).isEmpty());
        assertTrue(book.entries().notConfirmed().isEmpty());
    }

    // Row 1.14
    @Test
    void meyerShanksReturnWithTheArx06In2025IsPossible() {
        Affiliation rumour =
                book.affiliations().of(Teams.meyerShank()).since(2025).only();
        assertEquals(Manufacturers.acura(), rumour.of());
        assertEquals(Optional.of(Cars.arx06()), rumour.car());
        assertEquals(Certainty.RUMOURED, rumour.certainty());
    }

    // Row 1.15
    @Test
    void jotaIsACustomerOfPorscheUntilAnExpectedEnd() {
        Affiliation now = book.affiliations().of(Teams.jota()).confirmed().only();
        assertEquals(Manufacturers.porsche(), now.of());
        assertEquals(AffiliationKind.CUSTOMER_OF, now.kind());
        assertEquals(Certainty.EXPECTED, now.toCertainty());
    }

    // Row 1.15
    @Test
    void jotaIsExpectedToRaceCadillacsInTheWorldEnduranceChampionship() {
        Affiliation next = book.affiliations().of(Teams.jota()).notConfirmed().only();
        assertEquals(Manufacturers.cadillac(), next.of());
        assertEquals(Certainty.EXPECTED, next.certainty());
        assertEquals(List.of(next), book.affiliations().in(Competitions.wec()).toList());
    }

    // Row 1.16
    @Test
    void wayneTaylorsTeamRacedCadillacsBeforeItJoinedAcuraIn2021() {
        Affiliation cadillac = book.affiliations()
                .of(Teams.wayneTaylor())
                .with(Manufacturers.cadillac())
                .confirmed()
                .only();
        Affiliation acura = book.affiliations()
                .of(Teams.wayneTaylor())
                .with(Manufacturers.acura())
                .only();
        assertEquals(Optional.of(PartialDate.ofYear(2021)), acura.from());
        assertEquals("2017-01-01/2021-12-31", cadillac.to().orElseThrow().toString());
        assertEquals(
                List.of(Manufacturers.cadillac()),
                book.affiliations()
                        .of(Teams.wayneTaylor())
                        .confirmed()
                        .in(Seasons.imsa2017())
                        .sides());
    }

    // Row 1.17
    @Test
    void wayneTaylorsTeamWonTheTitleOf2017WithCadillacInAClassThatIsNotStated() {
        Title title = book.titles().of(Teams.wayneTaylor()).only();
        assertEquals(Seasons.imsa2017(), title.season());
        assertEquals(List.of(title), book.titles().until(2017).toList());
        assertEquals(
                List.of(title),
                book.titles()
                        .wonWith(Teams.wayneTaylor())
                        .wonWith(Manufacturers.cadillac())
                        .toList());
        assertEquals(List.of(), title.classes());
        assertEquals(Optional.empty(), title.kind());
        assertFalse(title.holdersComplete());
    }

    // Row 1.17
    @Test
    void noTitleOfWayneTaylorsTeamWithCadillacFollowedThatOf2017() {
        StatedTotal none =
                book.totals().of(Teams.wayneTaylor()).of(Measure.SEASON_TITLES).only();
        assertEquals(0, none.value());
        assertEquals(Optional.of(PartialDate.ofYear(2018)), none.scope().from());
        assertEquals(
                "team wayne-taylor-racing: 0 SEASON_TITLES (series imsa, manufacturer cadillac, from 2018), counted 0:"
                        + " consistent",
                reconciled(none).toString());
    }

    // Row 1.18
    @Test
    void wayneTaylorsTeamWonAtDaytonaAndSebringAtLeastTwiceAndNoneOfItCanBeCounted() {
        StatedTotal wins =
                book.totals().of(Teams.wayneTaylor()).of(Measure.WINS).only();
        assertTrue(wins.atLeast());
        assertEquals(2, wins.value());
        assertEquals(List.of(Events.rolex24(), Events.sebring12()), wins.scope().events());
        assertTrue(book.results().of(Teams.wayneTaylor()).isEmpty());
        assertEquals(
                "team wayne-taylor-racing: at least 2 WINS (event rolex-24, event sebring-12, manufacturer cadillac),"
                        + " counted 0: short by 2",
                reconciled(wins).toString());
    }

    // Row 1.19
    @Test
    void acuraBelongsToHondaAndCadillacToGeneralMotors() {
        assertEquals(
                List.of(People.honda()),
                book.affiliations()
                        .of(Manufacturers.acura())
                        .ofKind(AffiliationKind.PART_OF)
                        .sides());
        assertEquals(
                List.of(People.generalMotors()),
                book.affiliations()
                        .of(Manufacturers.cadillac())
                        .ofKind(AffiliationKind.PART_OF)
                        .sides());
        assertEquals(List.of(People.generalMotors()), book.named("gm"));
    }

    // Row 1.20
    @Test
    void lauraWontropKlauserHeadsTheSportscarRacingProgrammesOfGeneralMotors() {
        Affiliation head = book.affiliations()
                .with(People.generalMotors())
                .ofKind(AffiliationKind.HEADS)
                .only();
        assertEquals(book.person("laura-wontrop-klauser"), head.member());
        assertEquals(Optional.of("head of sportscar racing programmes"), head.role());
    }

    private Reconciliation reconciled(StatedTotal total) {
        return book.reconcile().stream()
                .filter(reconciliation -> reconciliation.total().equals(total))
                .findFirst()
                .orElseThrow();
    }
}
