package io.github.palmares.json.timing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.Standings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A season of results, and the official tables of it. All names and points are made up. */
final class MadeUp {
    static final CarClass TOP = CarClass.builder().id("top").name("TOP").build();
    static final Season SEASON = Season.builder()
            .id("cup-2031")
            .series(Series.builder().id("cup").name("Cup").build())
            .label("2031")
            .build();

    /** 10, 6, 4, 3. */
    static final PointsSystem PLAIN = PointsSystem.builder()
            .name("Plain")
            .scale(PointsScale.of(10, 6, 4, 3))
            .build();

    static final String NO_TOTALS =
            "not checked: totals and positions: expected all sessions that have points to be checked";

    static final Race LAKESIDE = race("Lakeside", 6);
    static final Race HILLTOP = race("Hilltop", 2);
    static final Entry ONE = car("1", "Red Team", "Uno");
    static final Entry TWO = car("2", "Blue Team", "Due");
    static final Entry THREE = car("3", "Blue Team", "Due");

    private final List<Fact> facts = new ArrayList<>();

    static Race race(String name, int hours) {
        return Race.builder()
                .id(slug(name))
                .season(SEASON)
                .name(name)
                .scheduledDuration(Duration.ofHours(hours))
                .build();
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static Entry car(String number, String team, String maker) {
        return Entry.builder()
                .id("car-" + number)
                .season(SEASON)
                .number(CarNumber.of(number))
                .carClass(TOP)
                .addTeam(Team.builder().id(slug(team)).name(team).build())
                .car(CarModel.builder()
                        .id(slug(maker))
                        .name(maker + " GT")
                        .manufacturer(Manufacturer.builder()
                                .id(slug(maker))
                                .name(maker)
                                .addAlias(maker + " Motors")
                                .build())
                        .build())
                .build();
    }

    /** A classified car, with "Driver" and its number at the wheel. */
    static Result.Builder result(Race race, Entry car, int place) {
        String number = car.number().orElseThrow().text();
        return Result.builder()
                .race(race)
                .entry(car)
                .lineUp(LineUp.builder()
                        .addCrew(CrewMember.of(Driver.builder()
                                .id("driver-" + number)
                                .name("Driver " + number)
                                .familyName(number)
                                .build()))
                        .build())
                .status(ResultStatus.CLASSIFIED)
                .classPosition(place);
    }

    MadeUp finish(Race race, Entry... cars) {
        for (int i = 0; i < cars.length; i++) {
            add(result(race, cars[i], i + 1).build());
        }
        return this;
    }

    MadeUp add(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    Standings by(PointsSystem system) {
        RecordBook book = RecordBook.builder().addAll(facts).build();
        return Standings.of(book.results(), system, book.adjustments());
    }

    StandingsAudit audit(Table table, PointsSystem system) {
        return audit(table, by(system));
    }

    static StandingsAudit audit(Table table, Standings standings) {
        return StandingsAudit.builder(table.read(), standings).build();
    }

    static List<String> lines(List<?> some) {
        return some.stream().map(Object::toString).toList();
    }

    static void assertAgrees(int cells, StandingsAudit audit) {
        assertEquals(List.of(), lines(audit.differences()));
        assertEquals(List.of(), lines(audit.unchecked()));
        assertEquals(List.of(), lines(audit.unlisted()));
        assertEquals("table.json: " + cells + " of " + cells + " cells agree", audit.toString());
        assertTrue(audit.agrees());
    }

    static Table drivers() {
        return new Table("TOP DRIVERS");
    }

    /** A table as the timing provider has it. */
    static final class Table {
        private final String name;
        private final List<String> sessions = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();

        Table(String name) {
            this.name = name;
        }

        Table session(String event, String session) {
            sessions.add("{\"session_index\":%d,\"event_name\":\"%s\",\"session_name\":\"%s\"}"
                    .formatted(sessions.size(), event, session));
            return this;
        }

        Table row(int position, String key, String points, String... cells) {
            return add(position, "\"key\":\"" + key + "\"", points, cells);
        }

        Table car(int position, String number, String team, String points, String... cells) {
            return add(position, "\"key\":\"" + number + "\",\"team\":\"" + team + "\"", points, cells);
        }

        /** A cell such as "10" or "13 race 10 pole 1 fastest_lap 2": all points, and their parts where there are several. */
        private Table add(int position, String key, String points, String... cells) {
            List<String> written = new ArrayList<>();
            for (String cell : cells) {
                String[] words = cell.split(" ");
                StringBuilder object = new StringBuilder("{\"session_index\":" + written.size());
                object.append(",\"total_points\":").append(words[0]);
                if (words.length == 1) {
                    object.append(",\"race_points\":").append(words[0]);
                }
                for (int i = 1; i < words.length; i += 2) {
                    object.append(
                            words[i].equals("status")
                                    ? ",\"status\":\"" + words[i + 1] + "\""
                                    : ",\"" + words[i] + "_points\":" + words[i + 1]);
                }
                written.add(object.append('}').toString());
            }
            rows.add("{\"position\":%d,%s,\"total_points\":%s,\"points_by_session\":[%s]}"
                    .formatted(position, key, points, String.join(",", written)));
            return this;
        }

        OfficialStandings read() {
            String text =
                    "{\"championship\":{\"name\":\"%s\",\"year\":\"2031\",\"sessions\":[%s]},\"classification\":[%s]}"
                            .formatted(name, String.join(",", sessions), String.join(",", rows));
            return OfficialStandings.of("table.json", text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
