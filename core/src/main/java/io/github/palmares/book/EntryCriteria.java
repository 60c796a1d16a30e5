package io.github.palmares.book;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import java.util.Optional;

/** What entries are narrowed to. */
final class EntryCriteria extends Criteria<Entry, EntryCriteria> {
    private static final int SEASON = 1;
    private static final int NUMBER = 1 << 1;
    private static final int DRIVER = 1 << 2;
    private static final int TEAM = 1 << 3;

    private final Lazy<EntryIndex> index;
    private int season;
    private String seasonId = "";
    private int number;
    private String numberText = "";
    private int driver;
    private String driverId = "";
    private int team;
    private String teamId = "";

    /** All entries of a book. */
    EntryCriteria(Lazy<EntryIndex> index, Entry[] entries) {
        super(entries);
        this.index = index;
    }

    private EntryCriteria(EntryCriteria other) {
        super(other);
        this.index = other.index;
        this.season = other.season;
        this.seasonId = other.seasonId;
        this.number = other.number;
        this.numberText = other.numberText;
        this.driver = other.driver;
        this.driverId = other.driverId;
        this.team = other.team;
        this.teamId = other.teamId;
    }

    @Override
    EntryCriteria copy() {
        return new EntryCriteria(this);
    }

    EntryCriteria in(Season one) {
        EntryCriteria more = copy();
        more.season = more.askOne(SEASON, season, index.get().seasons.of(one.id()));
        more.seasonId = one.id();
        return more;
    }

    EntryCriteria numbered(CarNumber one) {
        EntryCriteria more = copy();
        more.number = more.askOne(NUMBER, number, index.get().numbers.of(one.text()));
        more.numberText = one.text();
        return more;
    }

    EntryCriteria of(Driver one) {
        EntryCriteria more = copy();
        int ordinal = index.get().drivers.of(one.id());
        if (!asks(DRIVER)) {
            more.driver = more.ask(DRIVER, ordinal);
            more.driverId = one.id();
        } else if (ordinal != driver) {
            more.add(entry -> signs(entry, one.id()));
        }
        return more;
    }

    EntryCriteria with(Team one) {
        EntryCriteria more = copy();
        int ordinal = index.get().teams.of(one.id());
        if (!asks(TEAM)) {
            more.team = more.ask(TEAM, ordinal);
            more.teamId = one.id();
        } else if (ordinal != team) {
            more.add(entry -> isRunBy(entry, one.id()));
        }
        return more;
    }

    @Override
    void offerTo(Shortest shortest) {
        EntryIndex its = index.get();
        if (asks(SEASON) && asks(NUMBER)) {
            shortest.offer(its.bySeasonAndNumber, season, number, SEASON | NUMBER);
        } else if (asks(SEASON)) {
            shortest.offer(its.bySeason, season, SEASON);
        }
        if (asks(DRIVER)) {
            shortest.offer(its.byDriver, driver, DRIVER);
        }
        if (asks(TEAM)) {
            shortest.offer(its.byTeam, team, TEAM);
        }
    }

    @Override
    boolean meets(int position, int open) {
        Entry entry = fact(position);
        return ((open & SEASON) == 0 || entry.season().id().equals(seasonId))
                && ((open & NUMBER) == 0 || isNumbered(entry))
                && ((open & DRIVER) == 0 || signs(entry, driverId))
                && ((open & TEAM) == 0 || isRunBy(entry, teamId));
    }

    private boolean isNumbered(Entry entry) {
        Optional<CarNumber> its = entry.number();
        return its.isPresent() && its.get().text().equals(numberText);
    }

    private static boolean signs(Entry entry, String driver) {
        for (Seat seat : entry.seats()) {
            if (seat.driver().id().equals(driver)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRunBy(Entry entry, String team) {
        for (Team one : entry.teams()) {
            if (one.id().equals(team)) {
                return true;
            }
        }
        return false;
    }
}
