package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four times the book has four times the findings at most, and they say no more each. */
class FindingsGrowthTest {
    private static final int FEW = 500;

    private static void check(int findings, IntFunction<RecordBook> book) {
        List<Finding> few = book.apply(FEW).findings();
        List<Finding> many = book.apply(4 * FEW).findings();

        assertEquals(findings, few.size());
        assertTrue(many.size() <= 4 * few.size(), () -> many.size() + " findings");
        // The numbers in the texts get longer by a digit here and there.
        assertTrue(4 * longest(few) >= 3 * longest(many), () -> "one of " + longest(many) + " characters");
    }

    private static int longest(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> finding.what().length())
                .max()
                .orElse(0);
    }

    private static Season season(int classes) {
        return Season.builder()
                .id("many")
                .series(MadeUp.GRAND)
                .label("2025")
                .classes(IntStream.range(0, classes)
                        .mapToObj(i -> CarClass.builder().id("c" + i).name("C").build())
                        .toList())
                .build();
    }

    @Test
    void seasonOfManyClassesWithAsManyEntriesOfNone() {
        check(FEW, count -> {
            Season season = season(count);
            RecordBook.Builder book = RecordBook.builder();
            for (int i = 0; i < count; i++) {
                book.add(MadeUp.entry("e" + i, season).carClass(MadeUp.PAST).build());
            }
            return book.build();
        });
    }

    @Test
    void entryOfManyDriversWhoMissAsManyRaces() {
        check(2 * FEW, count -> {
            Entry.Builder entry = MadeUp.entry("e", MadeUp.GRAND_2023);
            for (int i = 0; i < count; i++) {
                entry.addSeat(Seat.of(MadeUp.driver("d" + i), SeatScope.FULL_SEASON))
                        .addRace(MadeUp.race("other-" + i, MadeUp.GRAND_2023));
            }
            Entry crowded = entry.build();
            RecordBook.Builder book = RecordBook.builder();
            for (int i = 0; i < count; i++) {
                Race race = MadeUp.race("r" + i, MadeUp.GRAND_2023);
                book.add(MadeUp.result(race, crowded, MadeUp.ANN).build());
            }
            return book.build();
        });
    }

    @Test
    void titleOfManyClassesAndHoldersWithoutARecord() {
        check(1, count -> {
            Season season = season(count);
            Title.Builder title = MadeUp.title(MadeUp.TITLE, season).classes(season.classes());
            for (int i = 0; i < count; i++) {
                title.addHolder(MadeUp.driver("d" + i));
            }
            return MadeUp.book(title.build());
        });
    }
}
