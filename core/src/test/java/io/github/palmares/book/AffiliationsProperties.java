package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of sequences, for affiliations. */
class AffiliationsProperties {
    private static SequenceLaws<Affiliation, Affiliations> laws(Records records) {
        return laws(Books.of(records), Asked.about(records.world()));
    }

    static SequenceLaws<Affiliation, Affiliations> laws(RecordBook book, Asked asked) {
        return new SequenceLaws<>(book.affiliations(), new Plain(asked).criteria);
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
        Affiliations affiliations = book.affiliations();
        SequenceLaws<Affiliation, Affiliations> laws = new SequenceLaws<>(affiliations, List.of());
        laws.projects(affiliations.members(), affiliation -> List.of(affiliation.member()));
        laws.projects(affiliations.sides(), affiliation -> List.of(affiliation.of()));
    }

    @Property
    void partsAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        part(Books.of(records));
    }

    static void part(RecordBook book) {
        Affiliations affiliations = book.affiliations();
        SequenceLaws<Affiliation, Affiliations> laws = new SequenceLaws<>(affiliations, List.of());
        laws.partsAddUp(affiliations.byMember(), affiliation -> List.of(affiliation.member()));
        laws.partsAddUp(affiliations.bySide(), affiliation -> List.of(affiliation.of()));
    }

    @Property
    void orderIsBeginningMemberAndKind(@ForAll(supplier = AnyRecords.class) Records records) {
        checkOrder(Books.of(records));
    }

    static void checkOrder(RecordBook book) {
        List<Affiliation> affiliations = book.affiliations().toList();
        for (int i = 1; i < affiliations.size(); i++) {
            Affiliation one = affiliations.get(i - 1);
            Affiliation next = affiliations.get(i);
            if (!one.from().equals(next.from())) {
                assertTrue(
                        one.from().isEmpty()
                                || (next.from().isPresent()
                                        && one.from()
                                                        .get()
                                                        .compareTo(next.from().get())
                                                < 0),
                        one + " before " + next);
            } else if (!Asked.isOne(one.member(), next.member())) {
                int kinds = one.member().entityKind().compareTo(next.member().entityKind());
                int ids = one.member().id().compareTo(next.member().id());
                assertTrue(kinds < 0 || (kinds == 0 && ids < 0), one + " before " + next);
            } else {
                assertTrue(one.kind().compareTo(next.kind()) <= 0, one + " before " + next);
            }
        }
    }

    @Property
    void confirmedAndNotConfirmedAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        Affiliations all = Books.of(records).affiliations();

        assertEquals(all.count(), all.confirmed().count() + all.notConfirmed().count());
    }

    private static final class Plain {
        private final List<Criterion<Affiliation, Affiliations>> criteria = new ArrayList<>();

        Plain(Asked asked) {
            for (Party party : asked.parties()) {
                add("of " + party, all -> all.of(party), one -> Asked.isOne(one.member(), party));
                add("with " + party, all -> all.with(party), one -> Asked.isOne(one.of(), party));
            }
            for (Series series : asked.series()) {
                Affiliable side = series;
                add("with " + series, all -> all.with(side), one -> Asked.isOne(one.of(), series));
                add("in " + series, all -> all.in(series), one -> Asked.isOne(series(one), series));
            }
            for (Season season : asked.seasons()) {
                add("in " + season, all -> all.in(season), one -> isIn(one, season));
            }
            for (AffiliationKind kind : AffiliationKind.values()) {
                add("of kind " + kind, all -> all.ofKind(kind), one -> one.kind() == kind);
            }
            for (int year : asked.years()) {
                LocalDate first = LocalDate.of(year, 1, 1);
                LocalDate last = LocalDate.of(year, 12, 31);
                add(
                        "since " + year,
                        all -> all.since(year),
                        one -> one.from()
                                .flatMap(PartialDate::earliest)
                                .map(day -> !day.isBefore(first))
                                .orElse(false));
                add(
                        "until " + year,
                        all -> all.until(year),
                        one -> one.to()
                                .flatMap(PartialDate::latest)
                                .map(day -> !day.isAfter(last))
                                .orElse(false));
            }
            add("confirmed", Affiliations::confirmed, one -> one.certainty() == Certainty.CONFIRMED);
            add("not confirmed", Affiliations::notConfirmed, one -> one.certainty() != Certainty.CONFIRMED);
            add(
                    "where it ends",
                    all -> all.where(one -> one.to().isPresent()),
                    one -> one.to().isPresent());
        }

        /** Begun by the last day of the season for certain, not ended before its first for certain, and in no other series. */
        private static boolean isIn(Affiliation affiliation, Season season) {
            Optional<LocalDate> begun = affiliation.from().flatMap(PartialDate::latest);
            boolean ends = affiliation.to().isPresent();
            Optional<LocalDate> ended = affiliation.to().flatMap(PartialDate::earliest);
            Optional<Series> series = series(affiliation);
            return begun.isPresent()
                    && begun.get().getYear() <= season.lastYear()
                    && (!ends || (ended.isPresent() && ended.get().getYear() >= season.firstYear()))
                    && (series.isEmpty() || Asked.isOne(series, season.series()));
        }

        private static Optional<Series> series(Affiliation affiliation) {
            return affiliation.of() instanceof Series series ? Optional.of(series) : affiliation.series();
        }

        private void add(String name, UnaryOperator<Affiliations> word, Predicate<Affiliation> plain) {
            criteria.add(new Criterion<>(name, word, plain));
        }
    }
}
