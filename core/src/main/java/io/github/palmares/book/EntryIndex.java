package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Adjacency;
import io.github.palmares.book.index.Groups;
import io.github.palmares.book.index.Lazy;
import io.github.palmares.book.index.Naming;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The entries of a book by id, season, season and number, driver, team and marque. */
final class EntryIndex {
    final Ordinals seasons;
    final Ordinals numbers;
    final Ordinals drivers;
    final Ordinals teams;
    final Ordinals manufacturers;
    private final Adjacency bySeason;
    private final Groups bySeasonAndNumber;
    private final Lazy<Adjacency> byDriver;
    private final Lazy<Adjacency> byTeam;
    private final Lazy<Adjacency> byManufacturer;

    private final Entry[] entries;
    private final Lazy<ById> byId;

    EntryIndex(Index index, Entry[] entries) {
        this.entries = entries;
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.drivers = index.ordinals(EntityKind.DRIVER);
        this.teams = index.ordinals(EntityKind.TEAM);
        this.manufacturers = index.ordinals(EntityKind.MANUFACTURER);
        this.numbers = new Ordinals(Arrays.stream(entries)
                .map(Entry::number)
                .flatMap(Optional::stream)
                .map(CarNumber::text)
                .distinct()
                .toList());
        this.bySeason =
                by(seasons, Naming.ofOne(i -> seasons.of(entries[i].season().id())));
        this.bySeasonAndNumber = Groups.of(bySeason, seasons.size(), numbers.size(), Naming.ofOne(this::number));
        this.byDriver = new Lazy<>(() -> by(
                drivers,
                Naming.ofList(
                        i -> entries[i].seats(),
                        seat -> drivers.of(seat.driver().id()))));
        this.byTeam = new Lazy<>(() -> by(teams, Naming.ofList(i -> entries[i].teams(), team -> teams.of(team.id()))));
        this.byManufacturer = new Lazy<>(() -> by(manufacturers, Naming.ofOne(this::manufacturer)));
        this.byId = new Lazy<>(() -> new ById(entries));
    }

    private Adjacency by(Ordinals ordinals, Naming named) {
        return Adjacency.of(ordinals.size(), entries.length, named);
    }

    private int number(int position) {
        Optional<CarNumber> number = entries[position].number();
        return number.isPresent() ? numbers.of(number.get().text()) : Ordinals.NONE;
    }

    private int manufacturer(int position) {
        Optional<Manufacturer> its = entries[position].manufacturer();
        return its.isPresent() ? manufacturers.of(its.get().id()) : Ordinals.NONE;
    }

    Optional<Entry> find(String id) {
        return byId.get().find(id);
    }

    /** The entries by id. */
    private static final class ById {
        private final Ordinals ids;
        private final Entry[] byOrdinal;

        ById(Entry[] entries) {
            this.ids = new Ordinals(Arrays.stream(entries).map(Entry::id).toList());
            this.byOrdinal = new Entry[ids.size()];
            for (Entry entry : entries) {
                byOrdinal[ids.of(entry.id())] = entry;
            }
        }

        Optional<Entry> find(String id) {
            int ordinal = ids.of(id);
            return ordinal == Ordinals.NONE ? Optional.empty() : Optional.of(byOrdinal[ordinal]);
        }
    }

    /** Offers the slices for what entries are narrowed to. */
    void offer(Entries asked, AccessPath path) {
        if (asked.asks(Entries.SEASON) && asked.asks(Entries.NUMBER)) {
            path.offer(
                    bySeasonAndNumber,
                    asked.named(Entries.SEASON),
                    asked.named(Entries.NUMBER),
                    Entries.SEASON | Entries.NUMBER);
        } else if (asked.asks(Entries.SEASON)) {
            path.offer(bySeason, asked.named(Entries.SEASON), Entries.SEASON);
        }
        if (asked.asks(Entries.DRIVER)) {
            path.offer(byDriver.get(), asked.named(Entries.DRIVER), Entries.DRIVER);
        }
        if (asked.asks(Entries.TEAM)) {
            path.offer(byTeam.get(), asked.named(Entries.TEAM), Entries.TEAM);
        }
        if (asked.asks(Entries.MANUFACTURER)) {
            path.offer(byManufacturer.get(), asked.named(Entries.MANUFACTURER), Entries.MANUFACTURER);
        }
    }

    /** What asks the entry at a position for those of the criteria that are left open. */
    IntPredicate asking(Entries asked, int open) {
        int season = asked.named(Entries.SEASON);
        int number = asked.named(Entries.NUMBER);
        int driver = asked.named(Entries.DRIVER);
        int manufacturer = asked.named(Entries.MANUFACTURER);
        int team = asked.named(Entries.TEAM);
        return position -> {
            Entry entry = entries[position];
            return ((open & Entries.SEASON) == 0 || seasons.of(entry.season().id()) == season)
                    && ((open & Entries.NUMBER) == 0 || number(position) == number)
                    && ((open & Entries.DRIVER) == 0 || signs(entry, driver))
                    && ((open & Entries.MANUFACTURER) == 0 || manufacturer(position) == manufacturer)
                    && ((open & Entries.TEAM) == 0 || isRunBy(entry, team));
        };
    }

    private boolean signs(Entry entry, int driver) {
        for (Seat seat : entry.seats()) {
            if (drivers.of(seat.driver().id()) == driver) {
                return true;
            }
        }
        return false;
    }

    private boolean isRunBy(Entry entry, int team) {
        for (Team one : entry.teams()) {
            if (teams.of(one.id()) == team) {
                return true;
            }
        }
        return false;
    }
}
