package io.github.palmares.points;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
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
import io.github.palmares.model.Title;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The result sheets of a made-up season, race by race. */
final class Sheet {
    static final Series SERIES = Series.builder().id("made-up").name("Made-Up").build();
    static final CarClass TOP = CarClass.builder().id("top").name("TOP").build();
    static final CarClass GT = CarClass.builder().id("gt").name("GT").build();
    static final Season SEASON = Season.builder()
            .id("made-up-2031")
            .series(SERIES)
            .label("2031")
            .addClasses(TOP, GT)
            .build();

    /** The title of the whole season. */
    static final Championship SEASON_TITLE = Championship.builder()
            .id("made-up-title")
            .name("Made-Up Title")
            .series(SERIES)
            .role(ChampionshipRole.SEASON_TITLE)
            .build();

    /** Whole points and nothing else: 10, 6, 4, 3, 2, 1. */
    static final PointsSystem PLAIN = PointsSystem.builder()
            .name("Plain")
            .scale(PointsScale.of(10, 6, 4, 3, 2, 1))
            .build();

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, LineUp> crews = new HashMap<>();
    private int rounds;

    static Driver driver(String name) {
        return Driver.builder().id(slug(name)).name(name).build();
    }

    static Team team(String name) {
        return Team.builder().id(slug(name)).name(name).build();
    }

    static Manufacturer marque(String name) {
        return Manufacturer.builder().id(slug(name)).name(name).build();
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    Race race(String id, int hours) {
        return race(id).toBuilder().scheduledDuration(Duration.ofHours(hours)).build();
    }

    Race race(String id) {
        rounds++;
        return Race.builder().id(id).season(SEASON).round(rounds).build();
    }

    Entry car(String number, Team team, String... drivers) {
        return car(entry(number).addTeam(team).build(), drivers);
    }

    Entry car(String number, String... drivers) {
        return car(entry(number).build(), drivers);
    }

    /** An entry with the crew that is in each of its races, unless a result says otherwise. */
    Entry car(Entry entry, String... drivers) {
        LineUp.Builder crew = LineUp.builder();
        for (String driver : drivers) {
            crew.addCrew(CrewMember.of(driver(driver)));
        }
        crews.put(entry.id(), crew.build());
        return entry;
    }

    static Entry.Builder entry(String number) {
        return Entry.builder()
                .id("car-" + number.toLowerCase(Locale.ROOT))
                .season(SEASON)
                .number(CarNumber.of(number))
                .carClass(TOP);
    }

    static CarModel model(String marque) {
        return CarModel.builder()
                .id(slug(marque) + "-one")
                .name(marque + " One")
                .manufacturer(marque(marque))
                .build();
    }

    /** The cars of a class in the order in which they finished, all classified. */
    Sheet finish(Race race, Entry... cars) {
        for (int i = 0; i < cars.length; i++) {
            add(result(race, cars[i]).classPosition(i + 1).build());
        }
        return this;
    }

    /** A classified car without a place so far. */
    Result.Builder result(Race race, Entry car) {
        return Result.builder()
                .race(race)
                .entry(car)
                .lineUp(crews.getOrDefault(car.id(), LineUp.unknown()))
                .status(ResultStatus.CLASSIFIED);
    }

    Sheet add(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    RecordBook book() {
        return RecordBook.builder().addAll(facts).build();
    }

    Results results() {
        return book().results();
    }

    Standings by(PointsSystem system) {
        RecordBook book = book();
        return Standings.of(book.results(), system, book.adjustments());
    }

    List<String> drivers(PointsSystem system) {
        return lines(by(system).drivers());
    }

    List<String> teams(PointsSystem system) {
        return lines(by(system).teams());
    }

    List<String> manufacturers(PointsSystem system) {
        return lines(by(system).manufacturers());
    }

    List<String> findings(PointsSystem system) {
        return by(system).findings(book()).stream().map(Finding::toString).toList();
    }

    static Title.Builder title() {
        return Title.builder().championship(SEASON_TITLE).season(SEASON).addClass(TOP);
    }

    /** The rows as lines of text, for tables worked by hand. */
    static List<String> lines(List<Standing> rows) {
        return rows.stream().map(Standing::toString).toList();
    }

    static String why(List<Standing> rows, String name) {
        return row(rows, name).why().orElse("");
    }

    static Standing row(List<Standing> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
