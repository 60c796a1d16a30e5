package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of sequences, for results. */
class ResultsProperties {
    private static SequenceLaws<Result, Results> laws(Records records) {
        return laws(Books.of(records), Asked.about(records.world()));
    }

    static SequenceLaws<Result, Results> laws(RecordBook book, Asked asked) {
        return new SequenceLaws<>(book.results(), PlainResults.criteria(book, asked));
    }

    @Property
    void everyWordEqualsThePlainLoop(@ForAll(supplier = AnyRecords.class) Records records) {
        laws(records).everyWordEqualsThePlainLoop();
    }

    @Property
    void stepsNarrowInAnyOrder(@ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        laws(records).stepsNarrowInAnyOrder(random);
    }

    @Property
    void projectionsNameEachOnceInOrderOfAppearance(@ForAll(supplier = AnyRecords.class) Records records) {
        project(Books.of(records));
    }

    static void project(RecordBook book) {
        Results results = book.results();
        SequenceLaws<Result, Results> laws = new SequenceLaws<>(results, List.of());
        laws.projects(results.drivers(), Result::drivers);
        laws.projects(results.teams(), Result::teams);
        laws.projects(
                results.manufacturers(),
                result -> result.manufacturer().stream().toList());
        laws.projects(results.races(), result -> List.of(result.race()));
        laws.projects(results.seasons(), result -> List.of(result.race().season()));
        laws.projects(results.classes(), result -> result.carClass().stream().toList());
    }

    @Property
    void partsAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        part(Books.of(records));
    }

    static void part(RecordBook book) {
        Results results = book.results();
        SequenceLaws<Result, Results> laws = new SequenceLaws<>(results, List.of());
        laws.partsAddUp(results.byClass(), result -> result.carClass().stream().toList());
        laws.partsAddUp(results.bySeason(), result -> List.of(result.race().season()));
        laws.partsAddUp(
                results.byEvent(), result -> result.race().event().stream().toList());
        laws.partsAddUp(results.byRace(), result -> List.of(result.race()));
        laws.partsHoldWhatNamesThem(results.byDriver(), Result::drivers, Results::of);
        laws.partsHoldWhatNamesThem(results.byTeam(), Result::teams, Results::of);
        laws.partsHoldWhatNamesThem(
                results.byManufacturer(),
                result -> result.manufacturer().stream().toList(),
                Results::of);
    }

    @Property
    void orderIsDateRaceClassSourceAndNumber(@ForAll(supplier = AnyRecords.class) Records records) {
        checkOrder(Books.of(records));
    }

    static void checkOrder(RecordBook book) {
        List<Result> results = book.results().toList();
        Set<String> left = new HashSet<>();
        for (int i = 1; i < results.size(); i++) {
            Result one = results.get(i - 1);
            Result next = results.get(i);
            if (one.race().id().equals(next.race().id())) {
                assertTrue(isInOrderWithinRace(one, next), one + " before " + next);
            } else {
                assertTrue(
                        left.add(one.race().id()) && !left.contains(next.race().id()), "each race in one piece");
                assertTrue(!day(next).isBefore(day(one)), one + " before " + next);
            }
        }
    }

    private static LocalDate day(Result result) {
        Season season = result.race().season();
        LocalDate last = LocalDate.of(season.lastYear(), 12, 31);
        Optional<LocalDate> first = result.race().start().flatMap(PartialDate::earliest);
        Optional<LocalDate> end = result.race().start().flatMap(PartialDate::latest);
        if (result.race().seasonFinale() == Answer.YES) {
            return end.orElse(first.filter(last::isBefore).orElse(last));
        }
        return first.or(() -> end).orElse(last);
    }

    private static boolean isInOrderWithinRace(Result one, Result next) {
        int place = place(one);
        int nextPlace = place(next);
        String carClass = one.carClass().map(CarClass::id).orElse("~");
        String nextClass = next.carClass().map(CarClass::id).orElse("~");
        if (place != nextPlace || !carClass.equals(nextClass)) {
            return place < nextPlace || (place == nextPlace && carClass.compareTo(nextClass) < 0);
        }
        int row = one.sourceOrder().orElse(Integer.MAX_VALUE);
        int nextRow = next.sourceOrder().orElse(Integer.MAX_VALUE);
        if (row != nextRow) {
            return row < nextRow;
        }
        Optional<CarNumber> number = one.number();
        Optional<CarNumber> nextNumber = next.number();
        if (!number.equals(nextNumber)) {
            return nextNumber.isEmpty() || (number.isPresent() && number.get().compareTo(nextNumber.get()) < 0);
        }
        return one.entry().id().compareTo(next.entry().id()) < 0;
    }

    private static int place(Result result) {
        List<String> classes =
                result.race().season().classes().stream().map(CarClass::id).toList();
        int place = result.carClass()
                .map(carClass -> classes.indexOf(carClass.id()))
                .orElse(-1);
        return place < 0 ? classes.size() : place;
    }

    @Property
    void aWinIsAPodium(@ForAll(supplier = AnyRecords.class) Records records) {
        Results results = Books.of(records).results();

        assertEquals(
                results.overallWins().toList(),
                results.overallPodiums().overallWins().toList());
        assertEquals(
                results.classWins().toList(), results.classPodiums().classWins().toList());
    }
}
