package io.github.palmares.book;

import static io.github.palmares.book.MadeUp.ANN;
import static io.github.palmares.book.MadeUp.BLUE;
import static io.github.palmares.book.MadeUp.BOB;
import static io.github.palmares.book.MadeUp.CID;
import static io.github.palmares.book.MadeUp.GRAND_2023;
import static io.github.palmares.book.MadeUp.GT;
import static io.github.palmares.book.MadeUp.RED;
import static io.github.palmares.book.MadeUp.RED_1;
import static io.github.palmares.book.MadeUp.SIX_2023;
import static io.github.palmares.book.MadeUp.SIX_2024;
import static io.github.palmares.book.MadeUp.TEN_2023;
import static io.github.palmares.book.MadeUp.TITLE;
import static io.github.palmares.book.MadeUp.TOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of sequences where an index has its corners: nothing in the book, one thing, all alike. */
class IndexCornersTest {
    @Test
    void resultsOfAMarqueAreThoseOfItsCarsAndOfEntriesThatStateIt() {
        Entry stated = MadeUp.entry("stated", MadeUp.GRAND_2023)
                .manufacturer(MadeUp.APEX)
                .build();
        Entry unknown = MadeUp.entry("unknown", MadeUp.GRAND_2023).build();
        RecordBook book = MadeUp.book(
                MadeUp.result(MadeUp.SIX_2023, stated).build(),
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build(),
                MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31).build(),
                MadeUp.result(MadeUp.SIX_2023, unknown).build());

        assertEquals(
                List.of("red-1", "stated"),
                book.results().with(MadeUp.APEX).stream()
                        .map(result -> result.entry().id())
                        .toList());
        assertEquals(2, book.entries().with(MadeUp.APEX).count());
        assertEquals(1, book.results().with(MadeUp.APEX).with(MadeUp.RED).count());
        assertTrue(book.results().with(MadeUp.APEX).with(MadeUp.VERTEX).isEmpty());
        assertTrue(book.entries().with(MadeUp.APEX).with(MadeUp.VERTEX).isEmpty());
        assertEquals(1, book.entries().with(MadeUp.APEX).with(MadeUp.RED).count());
    }

    static void check(RecordBook book, Asked asked) {
        ResultsProperties.laws(book, asked).everyWordEqualsThePlainLoop();
        TitlesProperties.laws(book, asked).everyWordEqualsThePlainLoop();
        EntriesProperties.laws(book, asked).everyWordEqualsThePlainLoop();
    }

    private static void checkChains(RecordBook book, Asked asked) {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            ResultsProperties.laws(book, asked).stepsNarrowInAnyOrder(random);
            TitlesProperties.laws(book, asked).stepsNarrowInAnyOrder(random);
            EntriesProperties.laws(book, asked).stepsNarrowInAnyOrder(random);
        }
    }

    /** A title of everybody asked about, an entry that signs them all, and results with them all in the car. */
    private static List<Fact> oneOfEach() {
        Entry entry = MadeUp.entry("both-1", GRAND_2023)
                .addTeams(RED, BLUE)
                .number(CarNumber.of("1"))
                .carClass(TOP)
                .addSeats(Seat.of(ANN), Seat.of(BOB))
                .build();
        Title title = MadeUp.title(TITLE, GRAND_2023)
                .kind(TitleKind.DRIVERS)
                .addClasses(TOP, GT)
                .addHolders(ANN, BOB)
                .build();
        Result result = MadeUp.result(SIX_2023, entry, ANN, BOB)
                .overallPosition(1)
                .classPosition(1)
                .build();
        return List.of(entry, title, result);
    }

    /** What a book of one of each knows, asked of whatever book. */
    private static Asked strangers() {
        return Asked.about(Books.of(oneOfEach()));
    }

    @Test
    void bookWithoutFactsHasNoneToFind() {
        RecordBook book = RecordBook.builder().build();

        check(book, strangers());
        assertEquals(List.of(), book.coDrivers(ANN));
        assertEquals(List.of(), book.results().toList());
        assertEquals(0, book.results().of(ANN).classWins().count());
    }

    @Test
    void bookThatKnowsThemWithoutFactsHasNoneToFind() {
        RecordBook book = RecordBook.builder()
                .addEntities(Books.of(oneOfEach()).entities().toList())
                .build();

        check(book, strangers());
        assertEquals(List.of(), book.coDrivers(ANN));
    }

    @Test
    void oneFactOfEachTypeIsFoundByAllThatItNames() {
        RecordBook book = Books.of(oneOfEach());

        check(book, Asked.about(book));
        checkChains(book, Asked.about(book));
        assertEquals(List.of(BOB), book.coDrivers(ANN));
    }

    @Test
    void factsThatAreAllTiedAreAllFound() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Entry entry = oneOfEachEntry(i);
            facts.add(entry);
            facts.add(MadeUp.result(SIX_2023, entry, ANN, BOB)
                    .classPosition(1)
                    .sourceOrder(1)
                    .build());
        }
        RecordBook book = Books.of(facts);

        check(book, Asked.about(book));
        checkChains(book, Asked.about(book));
        assertEquals(40, book.results().of(ANN).classWins().count());
        assertEquals(40, book.entries().in(GRAND_2023).numbered("1").count());
    }

    private static Entry oneOfEachEntry(int i) {
        return MadeUp.entry("tied-" + i, GRAND_2023)
                .addTeams(RED, BLUE)
                .number(CarNumber.of("1"))
                .carClass(TOP)
                .addSeat(Seat.of(ANN))
                .build();
    }

    @Test
    void resultsOfCarsThatSeveralTeamsRunAreThoseOfEachOfThem() {
        Entry both = MadeUp.entry("both", GRAND_2023).addTeams(RED, BLUE).build();
        RecordBook book = MadeUp.book(
                MadeUp.result(SIX_2023, both, ANN).build(),
                MadeUp.result(SIX_2023, RED_1, BOB).build(),
                MadeUp.result(TEN_2023, both, BOB).build());
        Results results = book.results();

        assertEquals(2, results.with(BLUE).count());
        assertEquals(3, results.with(RED).count());
        assertEquals(2, results.with(RED).with(BLUE).count());
        assertEquals(1, results.in(SIX_2023).of(ANN).with(BLUE).with(RED).count());
    }

    @Test
    void secondValueOfOneDimensionNarrowsFurther() {
        RecordBook book = MadeUp.book(
                MadeUp.result(SIX_2023, RED_1, ANN, BOB).build(),
                MadeUp.result(TEN_2023, RED_1, ANN, CID).build());

        assertEquals(SIX_2023, book.results().of(ANN).of(BOB).only().race());
        assertEquals(0, book.results().of(BOB).of(CID).count());
        assertEquals(0, book.results().in(SIX_2023).in(TEN_2023).count());
        assertEquals(2, book.results().of(ANN).of(ANN).count());
        assertEquals(0, book.results().of(ANN).in(SIX_2024).count());
    }

    @Test
    void whoHasTheSameIdIsTheSame() {
        RecordBook book = Books.of(oneOfEach());
        Driver ann = Driver.builder().id("an".concat("n")).name("Another Value").build();
        Team red = Team.builder().id("re".concat("d")).name("Other").build();

        assertEquals(1, book.results().of(ann).count());
        assertEquals(1, book.results().with(red).count());
        assertEquals(1, book.titles().of(ann).inClass(TOP).count());
        assertEquals(List.of(BOB), book.coDrivers(ann));
        assertEquals(
                0,
                book.titles()
                        .of(Team.builder().id("ann").name("A Team").build())
                        .count());
    }
}
