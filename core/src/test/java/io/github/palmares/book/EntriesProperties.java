package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of sequences, for entries. */
class EntriesProperties {
    private static SequenceLaws<Entry, Entries> laws(Records records) {
        return laws(Books.of(records), Asked.about(records.world()));
    }

    static SequenceLaws<Entry, Entries> laws(RecordBook book, Asked asked) {
        return new SequenceLaws<>(book.entries(), new Plain(asked).criteria);
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
        Entries entries = book.entries();
        SequenceLaws<Entry, Entries> laws = new SequenceLaws<>(entries, List.of());
        laws.projects(
                entries.drivers(),
                entry -> entry.seats().stream().map(Seat::driver).toList());
        laws.projects(entries.teams(), Entry::teams);
        laws.projects(
                entries.manufacturers(), entry -> entry.manufacturer().stream().toList());
        laws.projects(entries.cars(), entry -> entry.car().stream().toList());
        laws.projects(entries.seasons(), entry -> List.of(entry.season()));
        laws.projects(entries.classes(), entry -> entry.carClass().stream().toList());
    }

    @Property
    void partsAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        part(Books.of(records));
    }

    static void part(RecordBook book) {
        Entries entries = book.entries();
        SequenceLaws<Entry, Entries> laws = new SequenceLaws<>(entries, List.of());
        laws.partsAddUp(entries.byClass(), entry -> entry.carClass().stream().toList());
        laws.partsAddUp(entries.bySeason(), entry -> List.of(entry.season()));
        laws.partsHoldWhatNamesThem(
                entries.byDriver(),
                entry -> entry.seats().stream().map(Seat::driver).toList(),
                Entries::of);
        laws.partsHoldWhatNamesThem(entries.byTeam(), Entry::teams, Entries::of);
        laws.partsHoldWhatNamesThem(
                entries.byManufacturer(), entry -> entry.manufacturer().stream().toList(), Entries::of);
    }

    @Property
    void orderIsSeasonClassAndNumber(@ForAll(supplier = AnyRecords.class) Records records) {
        checkOrder(Books.of(records));
    }

    static void checkOrder(RecordBook book) {
        List<Entry> entries = book.entries().toList();
        for (int i = 1; i < entries.size(); i++) {
            Entry one = entries.get(i - 1);
            Entry next = entries.get(i);
            if (!one.season().id().equals(next.season().id())) {
                assertTrue(one.season().firstYear() <= next.season().firstYear(), one + " before " + next);
            } else if (!one.carClass().equals(next.carClass())) {
                assertTrue(place(one) <= place(next), one + " before " + next);
            } else if (!one.number().equals(next.number())) {
                assertTrue(isBefore(one.number(), next.number()), one + " before " + next);
            } else {
                assertTrue(one.id().compareTo(next.id()) < 0, one + " before " + next);
            }
        }
    }

    private static boolean isBefore(Optional<CarNumber> one, Optional<CarNumber> next) {
        return next.isEmpty() || (one.isPresent() && one.get().compareTo(next.get()) < 0);
    }

    private static int place(Entry entry) {
        List<String> order = entry.season().classes().stream().map(CarClass::id).toList();
        int place =
                entry.carClass().map(carClass -> order.indexOf(carClass.id())).orElse(-1);
        return place < 0 ? order.size() : place;
    }

    private static final class Plain {
        private final List<Criterion<Entry, Entries>> criteria = new ArrayList<>();

        Plain(Asked asked) {
            for (Party party : asked.parties()) {
                add("of " + party, entries -> entries.of(party), entry -> isOf(entry, party));
            }
            for (Season season : asked.seasons()) {
                add("in " + season, e -> e.in(season), entry -> Asked.isOne(entry.season(), season));
            }
            for (Series series : asked.series()) {
                add(
                        "in " + series,
                        e -> e.in(series),
                        entry -> Asked.isOne(entry.season().series(), series));
            }
            for (CarClass carClass : asked.classes()) {
                add("in " + carClass, e -> e.inClass(carClass), entry -> Asked.isOne(entry.carClass(), carClass));
            }
            for (Team team : asked.teams()) {
                add("with " + team, entries -> entries.with(team), entry -> isOf(entry, team));
            }
            for (Manufacturer marque : asked.manufacturers()) {
                add("with " + marque, entries -> entries.with(marque), entry -> isOf(entry, marque));
            }
            for (CarNumber number : asked.numbers()) {
                Optional<CarNumber> its = Optional.of(number);
                add(number.display(), e -> e.numbered(number), entry -> its.equals(entry.number()));
                add(number.text(), e -> e.numbered(number.text()), entry -> its.equals(entry.number()));
            }
            addWords(asked);
        }

        private void addWords(Asked asked) {
            for (int year : asked.years()) {
                add("since " + year, e -> e.since(year), entry -> entry.season().lastYear() >= year);
                add("until " + year, e -> e.until(year), entry -> entry.season().lastYear() <= year);
            }
            add(
                    "in top class",
                    Entries::inTopClass,
                    entry -> entry.season().topClass().isPresent()
                            && Asked.isOne(
                                    entry.carClass(), entry.season().topClass().get()));
            add("confirmed", Entries::confirmed, entry -> entry.certainty() == Certainty.CONFIRMED);
            add("not confirmed", Entries::notConfirmed, entry -> entry.certainty() != Certainty.CONFIRMED);
            add(
                    "where signed",
                    e -> e.where(entry -> entry.seats().isEmpty()),
                    entry -> entry.seats().isEmpty());
        }

        private static boolean isOf(Entry entry, Party party) {
            if (party instanceof Driver) {
                boolean signed = false;
                for (Seat seat : entry.seats()) {
                    signed |= seat.driver().id().equals(party.id());
                }
                return signed;
            }
            if (party instanceof Team) {
                return Asked.isAmong(entry.teams(), party);
            }
            return party instanceof Manufacturer && Asked.isOne(entry.manufacturer(), party);
        }

        private void add(String name, UnaryOperator<Entries> word, Predicate<Entry> plain) {
            criteria.add(new Criterion<>(name, word, plain));
        }
    }
}
