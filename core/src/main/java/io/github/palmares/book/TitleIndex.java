package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Adjacency;
import io.github.palmares.book.index.Groups;
import io.github.palmares.book.index.Naming;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Party;
import io.github.palmares.model.Title;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** The titles of a book by holder, holder and class, and season. */
final class TitleIndex {
    final Ordinals seasons;
    final Ordinals classes;
    private final Adjacency bySeason;
    private final Adjacency byHolder;
    private final Groups byHolderAndClass;

    private final Title[] titles;
    private final Ordinals drivers;
    private final Ordinals teams;
    private final Ordinals manufacturers;

    TitleIndex(Index index, Title[] titles) {
        this.titles = titles;
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.classes = index.ordinals(EntityKind.CAR_CLASS);
        this.drivers = holders(EntityKind.DRIVER, titles);
        this.teams = holders(EntityKind.TEAM, titles);
        this.manufacturers = holders(EntityKind.MANUFACTURER, titles);
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

    /** Few of those whom a book knows hold a title: they have ordinals of their own. */
    private static Ordinals holders(EntityKind kind, Title[] titles) {
        return new Ordinals(Arrays.stream(titles)
                .flatMap(title -> title.holders().stream())
                .filter(holder -> holder.entityKind() == kind)
                .map(Competitor::id)
                .distinct()
                .toList());
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

    /** Offers the slices for what titles are narrowed to. */
    void offer(Titles asked, AccessPath path) {
        if (asked.asks(Titles.HOLDER) && asked.asks(Titles.CLASS)) {
            path.offer(
                    byHolderAndClass,
                    asked.named(Titles.HOLDER),
                    asked.named(Titles.CLASS),
                    Titles.HOLDER | Titles.CLASS);
        } else if (asked.asks(Titles.HOLDER)) {
            path.offer(byHolder, asked.named(Titles.HOLDER), Titles.HOLDER);
        }
        if (asked.asks(Titles.SEASON)) {
            path.offer(bySeason, asked.named(Titles.SEASON), Titles.SEASON);
        }
    }

    /** What asks the title at a position for those of the criteria that are left open. */
    IntPredicate asking(Titles asked, int open) {
        int holder = asked.named(Titles.HOLDER);
        int carClass = asked.named(Titles.CLASS);
        int season = asked.named(Titles.SEASON);
        return position -> {
            Title title = titles[position];
            return ((open & Titles.HOLDER) == 0 || isHeldBy(title, holder))
                    && ((open & Titles.CLASS) == 0 || isIn(title, carClass))
                    && ((open & Titles.SEASON) == 0 || seasons.of(title.season().id()) == season);
        };
    }

    private boolean isHeldBy(Title title, int holder) {
        for (Competitor one : title.holders()) {
            if (holder(one) == holder) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Title title, int carClass) {
        for (CarClass one : title.classes()) {
            if (classes.of(one.id()) == carClass) {
                return true;
            }
        }
        return false;
    }
}
