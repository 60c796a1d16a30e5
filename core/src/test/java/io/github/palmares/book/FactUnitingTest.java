package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.model.TotalScope;
import io.github.palmares.testing.Samples;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactUnitingTest {
    private static final StatedTotal TOTAL = StatedTotal.builder()
            .subject(Samples.driver("d"))
            .measure(Measure.WINS)
            .value(7)
            .asOf(PartialDate.parse("1988-06-22"))
            .build();

    private static final Affiliation AFFILIATION = Affiliation.builder()
            .member(Samples.driver("d"))
            .of(Samples.team("t"))
            .kind(AffiliationKind.DRIVES_FOR)
            .build();

    private static StatedTotal exactly(int value) {
        return TOTAL.toBuilder().value(value).build();
    }

    private static StatedTotal atLeast(int value) {
        return TOTAL.toBuilder().value(value).atLeast(true).build();
    }

    private static String conflict(Object first, Object second) {
        return Unite.conflict(first, second).getMessage();
    }

    private static Manufacturer marque(String id) {
        return Manufacturer.builder().id(id).name("Marque").build();
    }

    private static CarModel car(String marque) {
        return CarModel.builder()
                .id("c")
                .name("Car")
                .manufacturer(marque(marque))
                .build();
    }

    @Test
    void theMarqueOfAnEntryUnitesWithTheCarThatTellsIt() {
        Entry stated = Samples.entry("e").toBuilder().manufacturer(marque("m")).build();
        Entry told = Samples.entry("e").toBuilder().car(car("m")).build();

        assertEquals(told, Unite.all(stated, told));
    }

    @Test
    void anotherMarqueThanThatOfTheCarIsAConflict() {
        Entry stated = Samples.entry("e").toBuilder().manufacturer(marque("n")).build();
        Entry told = Samples.entry("e").toBuilder().car(car("m")).build();

        assertEquals(
                "entry 'e', manufacturer and car: 'n' (no source) and 'c' (no source) contradict each other; leave one"
                        + " of them out",
                conflict(stated, told));
    }

    @Test
    void anotherMarqueThanACarTurnsOutToHaveIsAConflict() {
        CarModel unknown = CarModel.builder().id("c").name("Car").build();
        Entry stated = Samples.entry("e").toBuilder()
                .car(unknown)
                .manufacturer(marque("n"))
                .build();
        Entry told = Samples.entry("f").toBuilder().car(car("m")).build();
        RecordBook.Builder book = RecordBook.builder().add(stated, told);

        assertEquals(
                List.of("entry 'e', manufacturer and car: 'n' (no source) and 'm' (no source) contradict each other;"
                        + " leave one of them out"),
                book.conflicts().stream()
                        .map(one -> one.where() + ", " + one.what())
                        .toList());
    }

    @Test
    void listsOfAnEntryUnite() {
        Entry first = Samples.entry("e").toBuilder()
                .addRaces(Samples.race("b"))
                .addTeams(Samples.team("b"))
                .addGroups("B")
                .addCitations(Samples.citation("b", 1))
                .build();
        Entry second = Samples.entry("e").toBuilder()
                .addRaces(Samples.race("a"), Samples.race("b"))
                .addTeams(Samples.team("a"))
                .addGroups("A", "B")
                .addCitations(Samples.citation("a", 1))
                .build();
        Entry both = Samples.entry("e").toBuilder()
                .addRaces(Samples.race("a"), Samples.race("b"))
                .addTeams(Samples.team("a"), Samples.team("b"))
                .addGroups("A", "B")
                .addCitations(Samples.citation("a", 1), Samples.citation("b", 1))
                .build();
        assertEquals(both, Unite.all(first, second));
    }

    @Test
    void theStrongerCertaintyOfAnEntryHolds() {
        Entry rumoured =
                Samples.entry("e").toBuilder().certainty(Certainty.RUMOURED).build();
        Entry expected =
                Samples.entry("e").toBuilder().certainty(Certainty.EXPECTED).build();
        assertEquals(expected, Unite.all(rumoured, expected));
    }

    @Test
    void seatsUniteByDriver() {
        Seat rumoured = Seat.builder()
                .driver(Samples.driver("d"))
                .addRaces(Samples.race("a"))
                .addAbsences(
                        Absence.of(Samples.race("x"), Certainty.RUMOURED),
                        Absence.of(Samples.race("y"), Certainty.CONFIRMED))
                .certainty(Certainty.RUMOURED)
                .build();
        Seat stated = Seat.builder()
                .driver(Samples.driver("d"))
                .scope(SeatScope.NAMED_RACES)
                .addRaces(Samples.race("b"))
                .addAbsences(
                        Absence.of(Samples.race("x"), Certainty.EXPECTED),
                        Absence.of(Samples.race("y"), Certainty.EXPECTED))
                .certainty(Certainty.EXPECTED)
                .build();
        Seat both = Seat.builder()
                .driver(Samples.driver("d"))
                .scope(SeatScope.NAMED_RACES)
                .addRaces(Samples.race("a"), Samples.race("b"))
                .addAbsences(
                        Absence.of(Samples.race("x"), Certainty.EXPECTED),
                        Absence.of(Samples.race("y"), Certainty.CONFIRMED))
                .certainty(Certainty.EXPECTED)
                .build();
        Seat other = Seat.of(Samples.driver("other"));
        assertEquals(
                Samples.entry("e").toBuilder().addSeats(both, other).build(),
                Unite.all(
                        Samples.entry("e").toBuilder().addSeats(rumoured).build(),
                        Samples.entry("e").toBuilder().addSeats(other, stated).build()));
    }

    @Test
    void ofContradictionsAboutTwoSeatsThatOfTheFirstDriverIsReported() {
        Seat ann = Seat.of(Samples.driver("ann"), SeatScope.FULL_SEASON);
        Seat bob = Seat.of(Samples.driver("bob"), SeatScope.FULL_SEASON);
        Seat otherAnn = Seat.of(ann.driver(), SeatScope.ENDURANCE_ROUNDS);
        Seat otherBob = Seat.of(bob.driver(), SeatScope.ENDURANCE_ROUNDS);
        RecordConflictException conflict = Unite.conflict(
                Samples.entry("e").toBuilder().addSeats(bob).build(),
                Samples.entry("e").toBuilder().addSeats(ann).build(),
                Samples.entry("e").toBuilder().addSeats(otherAnn, otherBob).build());
        assertEquals("entry 'e'", conflict.subject());
        assertEquals("scope of driver 'ann'", conflict.attribute());
    }

    @Test
    void marksUniteByTime() {
        MarkPosition six = MarkPosition.of(Duration.ofHours(6), 2);
        MarkPosition twelve = MarkPosition.of(Duration.ofHours(12), 1);
        Result first = Samples.result("r", "e").toBuilder().addMarks(six).build();
        Result second =
                Samples.result("r", "e").toBuilder().addMarks(twelve, six).build();
        assertEquals(List.of(six, twelve), Unite.all(first, second).marks());
    }

    @Test
    void citationsOfAFactUnite() {
        Result plain = Samples.result("r", "e");
        Result first = plain.toBuilder().addCitations(Samples.citation("b", 2)).build();
        Result second = plain.toBuilder().addCitations(Samples.citation("a", 9)).build();
        Result both = plain.toBuilder()
                .addCitations(Samples.citation("a", 9), Samples.citation("b", 2))
                .build();
        assertEquals(both, Unite.all(first, second, plain));
    }

    @Test
    void holdersUniteWhereTheyAreNotAll() {
        Title first = Samples.title("t").toBuilder()
                .addHolders(Samples.driver("a"), Samples.team("t"))
                .build();
        Title second =
                Samples.title("t").toBuilder().addHolders(Samples.driver("b")).build();
        Title both = Samples.title("t").toBuilder()
                .addHolders(Samples.driver("a"), Samples.driver("b"), Samples.team("t"))
                .build();
        assertEquals(both, Unite.all(first, second, Samples.title("t")));
    }

    @Test
    void allHoldersContainThoseThatAreKnown() {
        Title known =
                Samples.title("t").toBuilder().addHolders(Samples.driver("a")).build();
        Title all = known.toBuilder()
                .addHolders(Samples.driver("b"))
                .holdersComplete(true)
                .build();
        Title other =
                Samples.title("t").toBuilder().addHolders(Samples.team("a")).build();
        assertEquals(all, Unite.all(known, all));
        assertEquals(
                "title t of wsc-1988, holders: '[a, b]' (no source) and '[a]…' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(other, all));
        assertEquals(
                "title t of wsc-1988, holders: '[a, b]' (no source) and '[a]' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(known.toBuilder().holdersComplete(true).build(), all));
    }

    @Test
    void theLargerOfTwoLowerBoundsHolds() {
        assertEquals(atLeast(4), Unite.all(atLeast(2), atLeast(4), atLeast(3)));
    }

    @Test
    void anExactTotalHoldsAboveALowerBound() {
        assertEquals(exactly(4), Unite.all(exactly(4), atLeast(4)));
        assertEquals(exactly(4), Unite.all(exactly(4), atLeast(2), atLeast(3)));
    }

    @Test
    void totalsContradictEachOther() {
        assertEquals(
                "total of driver d, WINS (everything) as of 1988-06-22, value: '3' (no source) and 'at least 4'"
                        + " (no source) contradict each other; leave one of them out",
                conflict(atLeast(4), exactly(3)));
        assertEquals(
                "total of driver d, WINS (everything) as of 1988-06-22, value: '3' (no source) and '4' (no source)"
                        + " contradict each other; leave one of them out",
                conflict(exactly(4), exactly(3)));
        assertEquals(
                "total of driver d, WINS (everything) as of 1988-06-22, value: '3' (no source) and 'at least 4'"
                        + " (no source) contradict each other; leave one of them out",
                Unite.conflict(exactly(3), atLeast(4), atLeast(2)).getMessage());
    }

    @Test
    void theStrongerCertaintyOfAnAffiliationHolds() {
        Affiliation rumoured =
                AFFILIATION.toBuilder().certainty(Certainty.RUMOURED).build();
        Affiliation weak = rumoured.toBuilder()
                .fromCertainty(Certainty.RUMOURED)
                .toCertainty(Certainty.RUMOURED)
                .build();
        Affiliation strong = rumoured.toBuilder()
                .fromCertainty(Certainty.CONFIRMED)
                .toCertainty(Certainty.EXPECTED)
                .build();
        assertEquals(strong, Unite.all(weak, strong));
        assertEquals(
                strong.toBuilder().certainty(Certainty.CONFIRMED).build(),
                Unite.all(
                        strong, weak.toBuilder().certainty(Certainty.CONFIRMED).build()));
    }

    @Test
    void whoDoesNotStateTheEndDoesNotMakeItSurer() {
        Affiliation endless = AFFILIATION;
        Affiliation rumouredEnd = AFFILIATION.toBuilder()
                .to(PartialDate.parse("1990"))
                .toCertainty(Certainty.RUMOURED)
                .build();
        Affiliation expectedEnd = rumouredEnd.toBuilder()
                .to(PartialDate.parse("1990-11"))
                .toCertainty(Certainty.EXPECTED)
                .build();
        assertEquals(rumouredEnd, Unite.all(endless, rumouredEnd));
        assertEquals(expectedEnd, Unite.all(endless, rumouredEnd, expectedEnd));
    }

    @Test
    void aRumouredDayOfTheEndGivesWayToAConfirmedYear() {
        Affiliation confirmed =
                AFFILIATION.toBuilder().to(PartialDate.parse("1990")).build();
        Affiliation rumoured = AFFILIATION.toBuilder()
                .to(PartialDate.parse("1990-11-09"))
                .toCertainty(Certainty.RUMOURED)
                .build();
        Affiliation rumouredElsewhere =
                rumoured.toBuilder().to(PartialDate.parse("1991")).build();
        assertEquals(confirmed, Unite.all(confirmed, rumoured));
        assertEquals(confirmed, Unite.all(rumouredElsewhere, confirmed));
    }

    @Test
    void datesOfAnAffiliationNarrowEachOther() {
        Affiliation first = AFFILIATION.toBuilder()
                .to(PartialDate.parse("1990-01-01/1990-06-30"))
                .announcedOn(PartialDate.parse("1988"))
                .build();
        Affiliation second = AFFILIATION.toBuilder()
                .to(PartialDate.parse("1990-06-01/1990-12-31"))
                .announcedOn(PartialDate.parse("1988-03"))
                .build();
        Affiliation both = AFFILIATION.toBuilder()
                .to(PartialDate.parse("1990-06"))
                .announcedOn(PartialDate.parse("1988-03"))
                .build();
        assertEquals(both, Unite.all(first, second));
    }

    @Test
    void coveragesAndAdjustmentsUniteTheirCitations() {
        Coverage coverage =
                Coverage.builder().season(Samples.season("wsc-1988")).build();
        assertEquals(
                coverage.toBuilder().addCitations(Samples.citation("a", 1)).build(),
                Unite.all(
                        coverage,
                        coverage.toBuilder()
                                .addCitations(Samples.citation("a", 1))
                                .build()));
        PointsAdjustment adjustment = PointsAdjustment.builder()
                .season(Samples.season("wsc-1988"))
                .table(TitleKind.TEAMS)
                .competitor(Samples.team("t"))
                .points(BigDecimal.TEN)
                .build();
        assertEquals(
                adjustment.toBuilder().addCitations(Samples.citation("a", 1)).build(),
                Unite.all(
                        adjustment,
                        adjustment.toBuilder()
                                .addCitations(Samples.citation("a", 1))
                                .build()));
    }

    @Test
    void factsOfDifferentKeysStandSideBySide() {
        PartialDate in1988 = PartialDate.parse("1988");
        List<Fact> facts = List.of(
                TOTAL,
                TOTAL.toBuilder().measure(Measure.POLES).build(),
                TOTAL.toBuilder().subject(Samples.team("d")).build(),
                TOTAL.toBuilder().asOf(in1988).value(8).build(),
                TOTAL.toBuilder()
                        .scope(TotalScope.builder()
                                .addEvents(Samples.event("a"))
                                .build())
                        .build(),
                TOTAL.toBuilder()
                        .scope(TotalScope.builder()
                                .addEvents(Samples.event("a"), Samples.event("b"))
                                .build())
                        .build(),
                AFFILIATION,
                AFFILIATION.toBuilder().from(in1988).build(),
                AFFILIATION.toBuilder().from(PartialDate.parse("1988-01")).build(),
                AFFILIATION.toBuilder().series(Samples.series("s")).build(),
                AFFILIATION.toBuilder().car(Samples.car("c")).build(),
                Samples.title("t"),
                Samples.title("t").toBuilder().kind(TitleKind.TEAMS).build(),
                Samples.title("t").toBuilder().addClasses(Samples.carClass("c")).build());
        assertEquals(
                facts.size(),
                Unite.merged(List.of(), facts).facts().all().stream().distinct().count());
    }
}
