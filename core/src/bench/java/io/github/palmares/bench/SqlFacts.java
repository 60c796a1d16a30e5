package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the tables of either {@link SqlSchema}, and knows which number stands for which value. */
final class SqlFacts {
    final List<Result> results;
    final List<Title> titles;
    final List<Entry> entries;
    final Numbering<Driver> drivers = new Numbering<>();
    final Numbering<Team> teams = new Numbering<>();
    final Numbering<Event> events = new Numbering<>();
    final Numbering<Season> seasons = new Numbering<>();
    final Numbering<CarClass> classes = new Numbering<>();
    final Numbering<CarNumber> numbers = new Numbering<>();
    private final Numbering<Race> races = new Numbering<>();

    SqlFacts(RecordBook book) {
        results = book.results().toList();
        titles = book.titles().toList();
        entries = book.entries().toList();
    }

    void fill(Connection connection, SqlSchema schema) throws SQLException {
        if (schema == SqlSchema.PLAIN) {
            fillPlain(connection);
        } else {
            fillCovering(connection);
        }
    }

    private void fillPlain(Connection connection) throws SQLException {
        try (Rows race = new Rows(connection, "race", 4);
                Rows result = new Rows(connection, "results", 6);
                Rows crew = new Rows(connection, "crew", 2)) {
            Set<Race> seen = new HashSet<>();
            for (int i = 0; i < results.size(); i++) {
                Result one = results.get(i);
                int number = races.number(one.race());
                if (seen.add(one.race())) {
                    int top = classes.number(one.race().season().topClass().orElseThrow());
                    race.add(number, event(one), year(one), top);
                }
                result.add(i, number, team(one), carClass(one), bit(one.isClassWin()), bit(one.isClassPodium()));
                for (Driver driver : one.drivers()) {
                    crew.add(i, drivers.number(driver));
                }
            }
        }
        try (Rows title = new Rows(connection, "title", 2);
                Rows holder = new Rows(connection, "holder", 2)) {
            for (int i = 0; i < titles.size(); i++) {
                title.add(i, classes.number(titles.get(i).classes().get(0)));
                for (int driver : holders(titles.get(i))) {
                    holder.add(driver, i);
                }
            }
        }
        try (Rows entry = new Rows(connection, "entry", 3)) {
            for (int i = 0; i < entries.size(); i++) {
                entry.add(i, season(i), number(i));
            }
        }
    }

    private void fillCovering(Connection connection) throws SQLException {
        try (Rows drive = new Rows(connection, "drive", 6);
                Rows coDriver = new Rows(connection, "co_driver", 2);
                Rows teamResult = new Rows(connection, "team_result", 5)) {
            Set<Long> pairs = new HashSet<>();
            for (int i = 0; i < results.size(); i++) {
                Result one = results.get(i);
                int outside = bit(Conditions.isOutsideTopClass(one));
                teamResult.add(team(one), i, carClass(one), bit(one.isClassPodium()), year(one));
                List<Integer> crew = one.drivers().stream().map(drivers::number).toList();
                for (int driver : crew) {
                    drive.add(driver, i, event(one), team(one), bit(one.isClassWin()), outside);
                    for (int other : crew) {
                        if (other != driver && pairs.add((long) driver << 32 | other)) {
                            coDriver.add(driver, other);
                        }
                    }
                }
            }
        }
        try (Rows holder = new Rows(connection, "holder", 3)) {
            for (int i = 0; i < titles.size(); i++) {
                int carClass = classes.number(titles.get(i).classes().get(0));
                for (int driver : holders(titles.get(i))) {
                    holder.add(driver, carClass, i);
                }
            }
        }
        try (Rows entry = new Rows(connection, "entry", 3)) {
            for (int i = 0; i < entries.size(); i++) {
                entry.add(season(i), number(i), i);
            }
        }
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }

    private int event(Result result) {
        return events.number(result.race().event().orElseThrow());
    }

    private static int year(Result result) {
        return result.race().season().firstYear();
    }

    /** Each result of the made-up histories has one. */
    private int team(Result result) {
        return teams.number(result.teams().get(0));
    }

    private int carClass(Result result) {
        return classes.number(result.carClass().orElseThrow());
    }

    private int season(int entry) {
        return seasons.number(entries.get(entry).season());
    }

    private int number(int entry) {
        return numbers.number(entries.get(entry).number().orElseThrow());
    }

    private List<Integer> holders(Title title) {
        return title.holders().stream()
                .filter(Driver.class::isInstance)
                .map((Competitor holder) -> drivers.number((Driver) holder))
                .toList();
    }
}
