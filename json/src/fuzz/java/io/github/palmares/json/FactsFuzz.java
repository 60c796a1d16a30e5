package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.RecordConflictException;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts in any combination make a book or a conflict, and the book keeps its laws. */
class FactsFuzz {
    private static final Series SERIES = Series.builder().id("cup").name("Cup").build();
    private static final Season SEASON =
            Season.builder().id("cup-2023").series(SERIES).label("2023").build();

    @FuzzTest(maxDuration = "30s")
    void factsMakeABookOrAConflict(FuzzedDataProvider data) {
        Optional<RecordBook> first = book(facts(data));
        Optional<RecordBook> second = book(facts(data));
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        assertEquals(first.get(), first.get().merge(first.get()));
        assertEquals(merged(first.get(), second.get()), merged(second.get(), first.get()));
        assertEquals(first.get(), RecordBooks.read(RecordBooks.toBytes(first.get())));
        assertEquals(first.get().findings(), first.get().merge(first.get()).findings());
    }

    private static Optional<RecordBook> book(List<Fact> facts) {
        try {
            return Optional.of(RecordBook.builder().addAll(facts).build());
        } catch (RecordConflictException e) {
            return Optional.empty();
        }
    }

    private static Optional<RecordBook> merged(RecordBook one, RecordBook other) {
        try {
            return Optional.of(one.merge(other));
        } catch (RecordConflictException e) {
            return Optional.empty();
        }
    }

    private static List<Fact> facts(FuzzedDataProvider data) {
        List<Fact> facts = new ArrayList<>();
        int count = data.consumeInt(0, 8);
        for (int i = 0; i < count; i++) {
            try {
                facts.add(result(data));
            } catch (IllegalArgumentException e) {
                // A result that cannot be, such as one of a car that did not start and won.
            }
        }
        return facts;
    }

    private static Result result(FuzzedDataProvider data) {
        Entry.Builder entry = Entry.builder().id("car-" + data.consumeInt(1, 3)).season(SEASON);
        if (data.consumeBoolean()) {
            entry.number(CarNumber.of(Integer.toString(data.consumeInt(1, 3))));
        }
        if (data.consumeBoolean()) {
            entry.carClass(CarClass.builder().id("gt").name("GT").build());
        }
        Result.Builder result = Result.builder()
                .race(Race.builder()
                        .id("race-" + data.consumeInt(1, 3))
                        .season(SEASON)
                        .build())
                .entry(entry.build())
                .status(data.pickValue(ResultStatus.values()));
        if (data.consumeBoolean()) {
            result.overallPosition(data.consumeInt(-1, 4));
        }
        if (data.consumeBoolean()) {
            result.classPosition(data.consumeInt(-1, 4));
        }
        if (data.consumeBoolean()) {
            Driver driver = Driver.builder()
                    .id("driver-" + data.consumeInt(1, 3))
                    .name(data.consumeString(20))
                    .build();
            result.lineUp(data.consumeBoolean() ? LineUp.of(driver) : LineUp.whole(driver));
        }
        if (data.consumeBoolean()) {
            result.laps(data.consumeInt());
        }
        return result.build();
    }
}
