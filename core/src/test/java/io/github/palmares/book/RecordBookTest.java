package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordBookTest {
    private static final Result WIN = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, MadeUp.ANN, MadeUp.BOB)
            .overallPosition(1)
            .build();
    private static final Title CHAMPIONS = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
            .kind(TitleKind.DRIVERS)
            .addHolder(MadeUp.ANN)
            .wonWithTeam(MadeUp.RED)
            .build();
    private static final Affiliation DRIVES = Affiliation.builder()
            .member(MadeUp.ANN)
            .of(MadeUp.RED)
            .kind(AffiliationKind.DRIVES_FOR)
            .build();
    private static final StatedTotal STATED =
            MadeUp.total(MadeUp.ANN, 4, Measure.WINS).build();
    private static final Coverage COVERAGE =
            Coverage.builder().season(MadeUp.GRAND_2023).build();
    private static final PointsAdjustment PENALTY = penalty(MadeUp.RED, "-200");
    private static final RecordBook BOOK = MadeUp.book(PENALTY, COVERAGE, STATED, DRIVES, CHAMPIONS, WIN);

    private static PointsAdjustment penalty(Team team, String points) {
        return PointsAdjustment.builder()
                .season(MadeUp.GRAND_2023)
                .table(TitleKind.TEAMS)
                .competitor(team)
                .points(new BigDecimal(points))
                .build();
    }

    @Test
    void factsComeByTypeWithTheEntriesThatResultsName() {
        assertEquals(
                List.<Fact>of(MadeUp.RED_1, WIN, CHAMPIONS, DRIVES, STATED, COVERAGE, PENALTY),
                BOOK.facts().toList());
        assertEquals(List.of(MadeUp.RED_1), BOOK.entries().toList());
        assertEquals(List.of(WIN), BOOK.results().toList());
        assertEquals(List.of(CHAMPIONS), BOOK.titles().toList());
        assertEquals(List.of(DRIVES), BOOK.affiliations().toList());
        assertEquals(List.of(STATED), BOOK.totals().toList());
        assertEquals(List.of(COVERAGE), BOOK.coverage());
        assertEquals(List.of(PENALTY), BOOK.adjustments());
    }

    @Test
    void listsCannotBeChanged() {
        List<Coverage> coverage = BOOK.coverage();
        List<PointsAdjustment> adjustments = BOOK.adjustments();

        assertThrows(UnsupportedOperationException.class, coverage::clear);
        assertThrows(UnsupportedOperationException.class, adjustments::clear);
    }

    @Test
    void adjustmentsComeBySeasonTableAndWhose() {
        PointsAdjustment blue = penalty(MadeUp.BLUE, "-10");
        PointsAdjustment drivers =
                blue.toBuilder().table(TitleKind.DRIVERS).competitor(MadeUp.BOB).build();
        PointsAdjustment earlier = PENALTY.toBuilder().season(MadeUp.GRAND_2022).build();

        assertEquals(
                List.of(earlier, drivers, blue, PENALTY),
                MadeUp.book(PENALTY, drivers, earlier, blue).adjustments());
    }

    @Test
    void coverageComesByWhatItIsLimitedTo() {
        Coverage ofRace = Coverage.builder().race(MadeUp.SIX_2023).build();
        Coverage ofAnn = Coverage.builder().competitor(MadeUp.ANN).build();

        assertEquals(
                List.of(ofAnn, ofRace, COVERAGE),
                MadeUp.book(COVERAGE, ofRace, ofAnn).coverage());
    }

    @Test
    void lastRaceOfASeasonComesAfterThoseWhoseDayDoesNotTell() {
        Race last = MadeUp.race("a-last", MadeUp.GRAND_2023, "2023").toBuilder()
                .seasonFinale(Answer.YES)
                .build();
        Race open = MadeUp.race("b-open", MadeUp.GRAND_2023, "2023");
        Race day = MadeUp.race("c-day", MadeUp.GRAND_2023, "2023-06-01");
        Race none =
                MadeUp.race("d-none", MadeUp.GRAND_2023).toBuilder().round(2).build();
        Race after = MadeUp.race("e-after", MadeUp.GRAND_2023, "../2023-11").toBuilder()
                .seasonFinale(Answer.NO)
                .build();
        RecordBook book = RecordBook.builder()
                .add(
                        MadeUp.result(last, MadeUp.RED_1).build(),
                        MadeUp.result(open, MadeUp.RED_1).build(),
                        MadeUp.result(day, MadeUp.RED_1).build(),
                        MadeUp.result(none, MadeUp.RED_1).build(),
                        MadeUp.result(after, MadeUp.RED_1).build())
                .build();

        assertEquals(List.of(open, day, after, none, last), book.results().races());
    }

    @Test
    void lastRaceOfASeasonWithoutALastDayComesAtTheEndOfItsYearUnlessItIsLater() {
        Race last = MadeUp.race("a-last", MadeUp.GRAND_2023, "2023-06-01/..").toBuilder()
                .seasonFinale(Answer.YES)
                .build();
        Race summer = MadeUp.race("b-summer", MadeUp.GRAND_2023, "2023-07-01");
        Race postponed =
                last.toBuilder().start(PartialDate.parse("2024-02-01/..")).build();
        Race winter = MadeUp.race("b-winter", MadeUp.GRAND_2023, "2024-01-15");

        assertEquals(
                List.of(summer, last),
                MadeUp.book(
                                MadeUp.result(last, MadeUp.RED_1).build(),
                                MadeUp.result(summer, MadeUp.RED_1).build())
                        .results()
                        .races());
        assertEquals(
                List.of(winter, postponed),
                MadeUp.book(
                                MadeUp.result(postponed, MadeUp.RED_1).build(),
                                MadeUp.result(winter, MadeUp.RED_1).build())
                        .results()
                        .races());
    }

    @Test
    void textSaysHowMuchItHolds() {
        assertEquals(
                "record book of 0 entities and 0 facts",
                RecordBook.builder().build().toString());
        assertEquals("record book of " + BOOK.entities().count() + " entities and 7 facts", BOOK.toString());
    }

    @Test
    void booksOfEqualFactsAreEqual() {
        RecordBook other = MadeUp.book(WIN, CHAMPIONS, DRIVES, STATED, COVERAGE, PENALTY);

        assertEquals(BOOK, BOOK);
        assertEquals(BOOK, other);
        assertEquals(BOOK.hashCode(), other.hashCode());
    }

    @Test
    void booksOfOtherFactsOrEntitiesAreNot() {
        RecordBook more = BOOK.toBuilder().addEntity(MadeUp.CID).build();
        RecordBook fewer = MadeUp.book(CHAMPIONS, DRIVES, STATED, COVERAGE, PENALTY, MadeUp.RED_1);

        assertNotEquals(BOOK, more);
        assertNotEquals(BOOK.hashCode(), more.hashCode());
        assertNotEquals(BOOK, fewer);
        assertNotEquals(BOOK.hashCode(), fewer.hashCode());
        assertFalse(BOOK.equals(null));
        assertNotEquals((Object) "record book", BOOK);
    }

    @Test
    void booksThatDifferInAFactAloneAreNot() {
        RecordBook silver = MadeUp.book(
                PENALTY,
                COVERAGE,
                STATED,
                DRIVES,
                CHAMPIONS,
                WIN.toBuilder().overallPosition(2).build());

        assertEquals(BOOK.entities().toList(), silver.entities().toList());
        assertNotEquals(BOOK, silver);
    }

    @Test
    void namesFindAllTheirBearersWhateverCaseAndAccents() {
        Driver first = Driver.builder().id("first").name("Jan Köhler").build();
        Driver second =
                Driver.builder().id("second").name("J. K.").familyName("KOHLER").build();
        Team team =
                Team.builder().id("jan").name("Team Jan").addAlias("jan-kohler").build();
        RecordBook book = RecordBook.builder()
                .addEntities(List.of(team, second, first, MadeUp.GRAND_2023))
                .build();

        assertEquals(List.of(first, team), book.named("jan kohler"));
        assertEquals(List.of(second), book.named("Köhler"));
        assertEquals(List.of(), book.named("nobody"));
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> book.named(null)).getMessage());
    }

    @Test
    void replacedEntityIsMeantByAllThatNamedTheOldOne() {
        Team renamed = Team.builder().id("red").name("Crimson Racing").build();
        RecordBook book = BOOK.replace(renamed);

        assertEquals("Crimson Racing", book.team("red").name());
        assertEquals(List.of(renamed), book.results().teams());
        assertEquals(Optional.of(renamed), book.titles().only().wonWithTeam());
        assertEquals(List.of(renamed), List.copyOf(book.affiliations().sides()));
        assertEquals(Optional.of(renamed), book.adjustments().get(0).competitor());
        assertEquals("Red Racing", BOOK.team("red").name());
        assertEquals(BOOK, book.replace(MadeUp.RED));
    }

    @Test
    void entityThatNoFactNamesOutlivesAReplacement() {
        RecordBook book = BOOK.toBuilder().addEntity(MadeUp.MANAGER).build();

        assertEquals(MadeUp.MANAGER, book.replace(MadeUp.RED).person("manager"));
    }

    @Test
    void replacingWhatTheBookDoesNotHoldIsRefused() {
        Team misspelt = Team.builder().id("rod").name("Rod Racing").build();
        Exception refused = assertThrows(NoSuchElementException.class, () -> BOOK.replace(misspelt));

        assertEquals("no team 'rod'; did you mean 'red'?", refused.getMessage());
    }

    @Test
    void mergedBookHoldsTheFactsAndTheEntitiesOfBoth() {
        Result other = MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31, MadeUp.CID)
                .overallPosition(2)
                .build();
        RecordBook merged = BOOK.merge(
                RecordBook.builder().add(other).addEntity(MadeUp.MANAGER).build());

        assertEquals(List.of(WIN, other), merged.results().toList());
        assertEquals(MadeUp.MANAGER, merged.person("manager"));
        assertEquals(9, merged.facts().count());
    }

    @Test
    void mergingContradictionsIsRefused() {
        RecordBook other = MadeUp.book(WIN.toBuilder().overallPosition(2).build());
        RecordConflictException refused = assertThrows(RecordConflictException.class, () -> BOOK.merge(other));

        assertEquals("result of red-1 in six-2023", refused.subject());
        assertEquals("overall position", refused.attribute());
    }

    @Test
    void whatThisBookDoesNotKnowGivesEmptySequences() {
        assertTrue(BOOK.results().of(MadeUp.CID).isEmpty());
        assertTrue(BOOK.results().in(MadeUp.SIX_2024).isEmpty());
        assertTrue(BOOK.results().in(MadeUp.CLUB).isEmpty());
        assertTrue(BOOK.results().at(MadeUp.TEN_HOURS).isEmpty());
        assertTrue(BOOK.results().inClass(MadeUp.PAST).isEmpty());
        assertTrue(BOOK.titles().wonWith(MadeUp.BLUE).isEmpty());
        assertTrue(BOOK.entries().in(MadeUp.GRAND_2024).isEmpty());
        assertTrue(BOOK.affiliations().of(MadeUp.MANAGER).isEmpty());
        assertTrue(BOOK.totals().of(MadeUp.GROUP).isEmpty());
        assertEquals(List.of(), BOOK.coDrivers(MadeUp.CID));
    }

    @Test
    void entitiesOfAnotherBookWillDo() {
        Driver elsewhere = Driver.builder().id("ann").name("Ann, elsewhere").build();

        assertEquals(1, BOOK.results().of(elsewhere).count());
        assertEquals(1, BOOK.titles().of(elsewhere).count());
        assertEquals(List.of(MadeUp.BOB), BOOK.coDrivers(elsewhere));
    }

    @Test
    void idOfAnotherKindDoesNotMatch() {
        Team namesake = Team.builder().id("ann").name("Ann Racing").build();

        assertTrue(BOOK.results().of(namesake).isEmpty());
        assertTrue(BOOK.titles().of(namesake).isEmpty());
        assertTrue(BOOK.affiliations().of(namesake).isEmpty());
    }

    @Test
    void coDriversSharedTheCarInARace() {
        Result later = MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1, MadeUp.CID, MadeUp.ANN, MadeUp.BOB)
                .build();
        Result otherCar = MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31, MadeUp.driver("dee"))
                .build();
        Entry signed = MadeUp.entry("red-2", MadeUp.GRAND_2024)
                .addSeat(Seat.of(MadeUp.ANN, SeatScope.FULL_SEASON))
                .addSeat(Seat.of(MadeUp.driver("eve"), SeatScope.FULL_SEASON))
                .build();

        assertEquals(
                List.of(MadeUp.BOB, MadeUp.CID),
                MadeUp.book(later, WIN, otherCar, signed).coDrivers(MadeUp.ANN));
    }

    @Test
    void builderNamesWhatIsNull() {
        RecordBook.Builder builder = RecordBook.builder();

        assertEquals(
                "fact",
                assertThrows(NullPointerException.class, () -> builder.addAll(Arrays.asList(WIN, null)))
                        .getMessage());
        assertEquals(
                "entity",
                assertThrows(NullPointerException.class, () -> builder.addEntity(null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> BOOK.merge(null)).getMessage());
        assertEquals(
                "replacement",
                assertThrows(NullPointerException.class, () -> BOOK.replace(null))
                        .getMessage());
        assertEquals(
                "driver",
                assertThrows(NullPointerException.class, () -> BOOK.coDrivers(null))
                        .getMessage());
        assertEquals(
                "competitor",
                assertThrows(NullPointerException.class, () -> BOOK.career(null))
                        .getMessage());
    }

    @Test
    void builderReturnsItself() {
        RecordBook.Builder builder = RecordBook.builder();

        assertSame(builder, builder.add(WIN));
        assertSame(builder, builder.addEntity(MadeUp.CID));
        assertSame(builder, builder.addEntities(List.of()));
    }

    @Test
    void entryOfAResultAndTheEntryItselfAreOne() {
        Entry fuller = MadeUp.RED_1.toBuilder().tableNumber(CarNumber.of("01")).build();
        RecordBook book = MadeUp.book(WIN, fuller);

        assertEquals(List.of(fuller), book.entries().toList());
        assertSame(book.entry("red-1"), book.results().only().entry());
    }
}
