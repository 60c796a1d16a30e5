package io.github.palmares.testing;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;

/** Small made-up values, with as little in each as there must be. */
public final class Samples {
    private Samples() {}

    public static Source source(String id) {
        return Source.builder().id(id).title("Title").build();
    }

    public static Citation citation(String source, int paragraph) {
        return Citation.of(source(source), paragraph);
    }

    public static Driver driver(String id) {
        return Driver.builder().id(id).name("Driver").build();
    }

    public static Team team(String id) {
        return Team.builder().id(id).name("Team").build();
    }

    public static Manufacturer manufacturer(String id) {
        return Manufacturer.builder().id(id).name("Marque").build();
    }

    public static Circuit circuit(String id) {
        return Circuit.builder().id(id).name("Circuit").build();
    }

    public static Series series(String id) {
        return Series.builder().id(id).name("Series").build();
    }

    public static CarClass carClass(String id) {
        return CarClass.builder().id(id).name("Class").build();
    }

    public static CarModel car(String id) {
        return CarModel.builder().id(id).name("Car").build();
    }

    public static Event event(String id) {
        return Event.builder().id(id).name("Event").build();
    }

    public static Season season(String id) {
        return Season.builder().id(id).series(series("wsc")).label("1988").build();
    }

    public static Race race(String id) {
        return Race.builder().id(id).season(season("wsc-1988")).build();
    }

    public static Championship championship(String id) {
        return Championship.builder()
                .id(id)
                .name("Championship")
                .series(series("wsc"))
                .role(ChampionshipRole.SEASON_TITLE)
                .build();
    }

    public static Entry entry(String id) {
        return Entry.builder().id(id).season(season("wsc-1988")).build();
    }

    public static Result result(String race, String entry) {
        return Result.builder()
                .race(race(race))
                .entry(entry(entry))
                .status(ResultStatus.CLASSIFIED)
                .build();
    }

    public static Title title(String championship) {
        return Title.builder()
                .championship(championship(championship))
                .season(season("wsc-1988"))
                .build();
    }
}
