package io.github.palmares.book;

import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Party;
import io.github.palmares.model.Title;

/** The titles of a book by holder, holder and class, and season. */
final class TitleIndex {
    final Ordinals seasons;
    final Ordinals classes;
    final Adjacency bySeason;
    final Adjacency byHolder;
    final Groups byHolderAndClass;

    private final Ordinals drivers;
    private final Ordinals teams;
    private final Ordinals manufacturers;

    TitleIndex(Index index, Title[] titles) {
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.classes = index.ordinals(EntityKind.CAR_CLASS);
        this.drivers = index.ordinals(EntityKind.DRIVER);
        this.teams = index.ordinals(EntityKind.TEAM);
        this.manufacturers = index.ordinals(EntityKind.MANUFACTURER);
        int holders = drivers.size() + teams.size() + manufacturers.size();
        this.bySeason = Adjacency.of(
                seasons.size(),
                titles.length,
                Naming.ofOne(position -> seasons.of(titles[position].season().id())));
        this.byHolder = Adjacency.of(
                holders, titles.length, Naming.ofList(position -> titles[position].holders(), this::holder));
        this.byHolderAndClass = Groups.of(
                byHolder,
                holders,
                classes.size(),
                Naming.ofList(position -> titles[position].classes(), one -> classes.of(one.id())));
    }

    /** One ordinal for whoever can hold a title: drivers come first, then teams, then manufacturers. */
    int holder(Party party) {
        return switch (party.entityKind()) {
            case DRIVER -> drivers.of(party.id());
            case TEAM -> after(drivers.size(), teams.of(party.id()));
            case MANUFACTURER -> after(drivers.size() + teams.size(), manufacturers.of(party.id()));
            default -> Ordinals.NONE;
        };
    }

    private static int after(int others, int ordinal) {
        return ordinal == Ordinals.NONE ? ordinal : others + ordinal;
    }
}
