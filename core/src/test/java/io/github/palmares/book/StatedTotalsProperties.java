package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of sequences, for stated totals. */
class StatedTotalsProperties {
    private static SequenceLaws<StatedTotal, StatedTotals> laws(Records records) {
        return laws(Books.of(records), Asked.about(records.world()));
    }

    static SequenceLaws<StatedTotal, StatedTotals> laws(RecordBook book, Asked asked) {
        return new SequenceLaws<>(book.totals(), new Plain(asked).criteria);
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
        new SequenceLaws<>(book.totals(), List.of())
                .projects(book.totals().subjects(), total -> List.of(total.subject()));
    }

    @Property
    void partsAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        part(Books.of(records));
    }

    static void part(RecordBook book) {
        StatedTotals totals = book.totals();
        SequenceLaws<StatedTotal, StatedTotals> laws = new SequenceLaws<>(totals, List.of());
        laws.partsAddUp(totals.bySubject(), total -> List.of(total.subject()));
    }

    @Property
    void orderIsSubjectMeasureAndDate(@ForAll(supplier = AnyRecords.class) Records records) {
        checkOrder(Books.of(records));
    }

    static void checkOrder(RecordBook book) {
        List<StatedTotal> totals = book.totals().toList();
        for (int i = 1; i < totals.size(); i++) {
            StatedTotal one = totals.get(i - 1);
            StatedTotal next = totals.get(i);
            if (!Asked.isOne(one.subject(), next.subject())) {
                int kinds = one.subject().entityKind().compareTo(next.subject().entityKind());
                int ids = one.subject().id().compareTo(next.subject().id());
                assertTrue(kinds < 0 || (kinds == 0 && ids < 0), one + " before " + next);
            } else if (one.measure() != next.measure()) {
                assertTrue(one.measure().compareTo(next.measure()) < 0, one + " before " + next);
            } else if (!one.asOf().equals(next.asOf())) {
                assertTrue(
                        one.asOf().isEmpty()
                                || (next.asOf().isPresent()
                                        && one.asOf()
                                                        .get()
                                                        .compareTo(next.asOf().get())
                                                < 0),
                        one + " before " + next);
            }
        }
    }

    private static final class Plain {
        private final List<Criterion<StatedTotal, StatedTotals>> criteria = new ArrayList<>();

        Plain(Asked asked) {
            for (Party party : asked.parties()) {
                add("of " + party, all -> all.of(party), total -> Asked.isOne(total.subject(), party));
            }
            for (Measure measure : Measure.values()) {
                add("of " + measure, all -> all.of(measure), total -> total.measure() == measure);
            }
            for (Season season : asked.seasons()) {
                add(
                        "in " + season,
                        all -> all.in(season),
                        total -> Asked.isOne(total.scope().season(), season));
            }
            for (Series series : asked.series()) {
                add("in " + series, all -> all.in(series), total -> isIn(total, series));
            }
            for (int year : asked.years()) {
                LocalDate first = LocalDate.of(year, 1, 1);
                LocalDate last = LocalDate.of(year, 12, 31);
                add(
                        "since " + year,
                        all -> all.since(year),
                        total -> total.asOf()
                                .flatMap(PartialDate::earliest)
                                .map(day -> !day.isBefore(first))
                                .orElse(false));
                add(
                        "until " + year,
                        all -> all.until(year),
                        total -> total.asOf()
                                .flatMap(PartialDate::latest)
                                .map(day -> !day.isAfter(last))
                                .orElse(false));
            }
            add("where at least", all -> all.where(StatedTotal::atLeast), StatedTotal::atLeast);
        }

        private static boolean isIn(StatedTotal total, Series series) {
            return total.scope().series().isPresent()
                    ? Asked.isOne(total.scope().series(), series)
                    : total.scope().season().isPresent()
                            && Asked.isOne(total.scope().season().get().series(), series);
        }

        private void add(String name, UnaryOperator<StatedTotals> word, Predicate<StatedTotal> plain) {
            criteria.add(new Criterion<>(name, word, plain));
        }
    }
}
