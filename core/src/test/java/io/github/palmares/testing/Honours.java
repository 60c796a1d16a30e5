package io.github.palmares.testing;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.testing.RaceDay.Finish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts a season's points by class, and gives out its titles: the season's own, and a cup of every fourth race. */
final class Honours {
    private static final int[] POINTS = {35, 32, 30, 28, 26, 25, 24, 23, 22, 21};
    private static final int CUP_EVERY = 4;

    private final Season season;
    private final Championship champion;
    private final Championship cup;
    private final List<ClassPoints> seasonPoints = new ArrayList<>();
    private final List<ClassPoints> cupPoints = new ArrayList<>();

    Honours(Season season) {
        this.season = season;
        Series series = season.series();
        this.champion = championship(series, ChampionshipRole.SEASON_TITLE, series.id(), series.name());
        this.cup = championship(series, ChampionshipRole.CUP, series.id() + "-cup", series.name() + " Cup");
        for (int i = 0; i < season.classes().size(); i++) {
            seasonPoints.add(new ClassPoints());
            cupPoints.add(new ClassPoints());
        }
    }

    private static Championship championship(Series series, ChampionshipRole role, String id, String name) {
        return Championship.builder()
                .id(id)
                .name(name)
                .series(series)
                .role(role)
                .build();
    }

    void score(Finish finish) {
        Result result = finish.result();
        int place = result.classPosition().orElse(POINTS.length + 1);
        int points = place > POINTS.length ? 1 : POINTS[place - 1];
        seasonPoints.get(finish.slot().classIndex).add(result, points);
        if (result.race().round().orElseThrow() % CUP_EVERY == 1) {
            cupPoints.get(finish.slot().classIndex).add(result, points);
        }
    }

    List<Title> titles(Citation sheets) {
        List<Title> titles = new ArrayList<>();
        for (int i = 0; i < season.classes().size(); i++) {
            CarClass carClass = season.classes().get(i);
            for (TitleKind kind : TitleKind.values()) {
                seasonPoints.get(i).addTitle(titles, title(champion, carClass, kind, sheets), kind);
            }
            cupPoints.get(i).addTitle(titles, title(cup, carClass, TitleKind.DRIVERS, sheets), TitleKind.DRIVERS);
        }
        return titles;
    }

    private Title.Builder title(Championship championship, CarClass carClass, TitleKind kind, Citation sheets) {
        return Title.builder()
                .championship(championship)
                .season(season)
                .addClass(carClass)
                .kind(kind)
                .holdersComplete(true)
                .addCitation(sheets);
    }

    /** The points of one class. */
    private static final class ClassPoints {
        private final Map<TitleKind, Map<String, Score>> scores = new LinkedHashMap<>();

        private static final class Score {
            final Competitor competitor;
            Entry with;
            int points;

            Score(Competitor competitor, Entry with) {
                this.competitor = competitor;
                this.with = with;
            }
        }

        void add(Result result, int points) {
            for (Driver driver : result.drivers()) {
                add(TitleKind.DRIVERS, driver, result.entry(), points);
            }
            add(TitleKind.TEAMS, result.teams().get(0), result.entry(), points);
            add(TitleKind.MANUFACTURERS, result.manufacturer().orElseThrow(), result.entry(), points);
        }

        private void add(TitleKind kind, Competitor competitor, Entry entry, int points) {
            Score score = scores.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                    .computeIfAbsent(competitor.id(), id -> new Score(competitor, entry));
            score.points += points;
            score.with = entry;
        }

        /** A crew that shared a car all season shares the title; of others who are level, those of the first car hold it. */
        void addTitle(List<Title> titles, Title.Builder title, TitleKind kind) {
            List<Score> all =
                    new ArrayList<>(scores.getOrDefault(kind, Map.of()).values());
            int most = all.stream().mapToInt(score -> score.points).max().orElse(0);
            all.removeIf(score -> score.points < most);
            if (all.isEmpty()) {
                return;
            }
            Entry with = all.get(0).with;
            all.removeIf(score -> score.with != with);
            all.forEach(score -> title.addHolder(score.competitor));
            if (kind == TitleKind.DRIVERS) {
                title.wonWithTeam(with.teams().get(0))
                        .wonWithManufacturer(with.manufacturer())
                        .wonWithNumber(with.number());
            }
            titles.add(title.build());
        }
    }
}
