package io.github.palmares.book;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import java.util.Arrays;
import java.util.Optional;

/** The entries of a book by id, season, season and number, driver and team. */
final class EntryIndex {
    final Ordinals seasons;
    final Ordinals numbers;
    final Ordinals drivers;
    final Ordinals teams;
    final Adjacency bySeason;
    final Groups bySeasonAndNumber;
    final Adjacency byDriver;
    final Adjacency byTeam;

    private final Entry[] entries;
    private final Ordinals ids;
    private final int[] positions;

    EntryIndex(Index index, Entry[] entries) {
        this.entries = entries;
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.drivers = index.ordinals(EntityKind.DRIVER);
        this.teams = index.ordinals(EntityKind.TEAM);
        this.ids = new Ordinals(Arrays.stream(entries).map(Entry::id).toList());
        this.numbers = new Ordinals(Arrays.stream(entries)
                .map(Entry::number)
                .flatMap(Optional::stream)
                .map(CarNumber::text)
                .distinct()
                .toList());
        this.positions = positions(ids, entries);
        this.bySeason =
                by(seasons, Naming.ofOne(i -> seasons.of(entries[i].season().id())));
        this.bySeasonAndNumber = Groups.of(bySeason, seasons.size(), numbers.size(), Naming.ofOne(this::number));
        this.byDriver = by(
                drivers,
                Naming.ofList(
                        i -> entries[i].seats(),
                        seat -> drivers.of(seat.driver().id())));
        this.byTeam = by(teams, Naming.ofList(i -> entries[i].teams(), team -> teams.of(team.id())));
    }

    private Adjacency by(Ordinals ordinals, Naming named) {
        return Adjacency.of(ordinals.size(), entries.length, named);
    }

    private int number(int position) {
        Optional<CarNumber> number = entries[position].number();
        return number.isPresent() ? numbers.of(number.get().text()) : Ordinals.NONE;
    }

    private static int[] positions(Ordinals ids, Entry[] entries) {
        int[] positions = new int[ids.size()];
        for (int i = 0; i < entries.length; i++) {
            positions[ids.of(entries[i].id())] = i;
        }
        return positions;
    }

    Optional<Entry> find(String id) {
        int ordinal = ids.of(id);
        return ordinal == Ordinals.NONE ? Optional.empty() : Optional.of(entries[positions[ordinal]]);
    }
}
