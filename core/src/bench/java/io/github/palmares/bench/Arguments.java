package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What the questions are asked with, picked beforehand, the same for all peers. They are taken from results, and for titles
 * from titles, so that those who raced most are asked for most.
 */
final class Arguments {
    static final int COUNT = 1024;

    private final List<Driver> drivers = new ArrayList<>();
    private final List<InClass> titles = new ArrayList<>();
    private final List<AtEvent> atEvents = new ArrayList<>();
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<Since> since = new ArrayList<>();
    private final List<With> withTeams = new ArrayList<>();

    record InClass(Driver driver, CarClass carClass) {}

    record AtEvent(Driver driver, Event event) {}

    record Numbered(Season season, CarNumber number) {}

    record Since(Team team, CarClass carClass, int year) {}

    record With(Driver driver, Team team) {}

    Arguments(RecordBook book) {
        Random random = new Random(COUNT);
        List<Result> results = book.results().toList();
        List<Title> driversTitles = book.titles().forDrivers().toList();
        for (int i = 0; i < COUNT; i++) {
            Result result = pick(results, random);
            Driver driver = pick(result.drivers(), random);
            drivers.add(driver);
            atEvents.add(new AtEvent(driver, result.race().event().orElseThrow()));
            withTeams.add(new With(driver, result.teams().get(0)));
            Result other = pick(results, random);
            numbered.add(new Numbered(other.race().season(), other.number().orElseThrow()));
            since.add(new Since(
                    other.teams().get(0),
                    other.carClass().orElseThrow(),
                    other.race().season().firstYear() - random.nextInt(5)));
            Title title = pick(driversTitles, random);
            Competitor holder = pick(title.holders(), random);
            titles.add(new InClass((Driver) holder, title.classes().get(0)));
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    Driver driver(int i) {
        return drivers.get(i);
    }

    InClass title(int i) {
        return titles.get(i);
    }

    AtEvent atEvent(int i) {
        return atEvents.get(i);
    }

    Numbered numbered(int i) {
        return numbered.get(i);
    }

    Since since(int i) {
        return since.get(i);
    }

    With withTeam(int i) {
        return withTeams.get(i);
    }
}
