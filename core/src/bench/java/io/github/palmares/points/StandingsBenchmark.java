package io.github.palmares.points;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The three tables of a season and class, from the results in a book to ranked rows, against a plain grouping into hash
 * maps that runs the same system over the same results.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StandingsBenchmark {
    private static final int RACES = 11;
    private static final int MAKERS = 5;

    /** How many cars the class has: a small one and a full one. */
    @Param({"11", "22"})
    public int cars;

    private Results results;

    @Setup
    public void setUp() {
        Series series = Series.builder().id("made-up").name("Made-Up").build();
        Season season =
                Season.builder().id("made-up-2031").series(series).label("2031").build();
        CarClass top = CarClass.builder().id("top").name("TOP").build();
        Random random = new Random(31);
        List<Entry> entries = new ArrayList<>();
        for (int car = 1; car <= cars; car++) {
            Manufacturer maker = Manufacturer.builder()
                    .id("maker-" + car % MAKERS)
                    .name("Maker " + car % MAKERS)
                    .build();
            entries.add(Entry.builder()
                    .id("car-" + car)
                    .season(season)
                    .number(CarNumber.of(String.valueOf(car)))
                    .carClass(top)
                    .car(CarModel.builder()
                            .id("model-" + car % MAKERS)
                            .name("Model " + car % MAKERS)
                            .manufacturer(maker)
                            .build())
                    .addTeam(Team.builder()
                            .id("team-" + car / 2)
                            .name("Team " + car / 2)
                            .build())
                    .build());
        }
        RecordBook.Builder book = RecordBook.builder();
        for (int round = 1; round <= RACES; round++) {
            Race race = Race.builder()
                    .id("race-" + round)
                    .season(season)
                    .round(round)
                    .build();
            List<Entry> finish = new ArrayList<>(entries);
            Collections.shuffle(finish, random);
            List<Entry> qualifying = new ArrayList<>(entries);
            Collections.shuffle(qualifying, random);
            for (Entry entry : entries) {
                book.add(Result.builder()
                        .race(race)
                        .entry(entry)
                        .lineUp(crew(entry, round))
                        .status(ResultStatus.CLASSIFIED)
                        .classPosition(finish.indexOf(entry) + 1)
                        .qualifyingPosition(qualifying.indexOf(entry) + 1)
                        .build());
            }
        }
        results = book.build().results().in(season).inClass(top);
    }

    /** Two drivers all season, and a third in the first, second and last race. */
    private static LineUp crew(Entry entry, int round) {
        LineUp.Builder crew = LineUp.builder();
        for (int i = 1; i <= (round < 3 || round == RACES ? 3 : 2); i++) {
            String id = entry.id() + "-driver-" + i;
            crew.addCrew(
                    CrewMember.of(Driver.builder().id(id).name("Driver " + id).build()));
        }
        return crew.build();
    }

    /** From the sequence, as users call it. */
    @Benchmark
    public void standings(Blackhole hole) {
        Standings standings = Standings.of(results, PointsSystems.IMSA_2021);
        hole.consume(standings.drivers());
        hole.consume(standings.teams());
        hole.consume(standings.manufacturers());
    }

    /** Each row's points by race and their parts are asked for as well. */
    @Benchmark
    public void standingsWithScores(Blackhole hole) {
        Standings standings = Standings.of(results, PointsSystems.IMSA_2021);
        for (TitleKind kind : TitleKind.values()) {
            standings.table(kind).forEach(row -> hole.consume(row.scores()));
        }
    }

    /** The results alone, which both have to be given: their time is in each of the others. */
    @Benchmark
    public List<Result> results() {
        return results.toList();
    }

    /** The peer: a grouping into hash maps, with the points by race summed up. */
    @Benchmark
    public void hashMaps(Blackhole hole) {
        List<Result> given = results.toList();
        for (TitleKind kind : TitleKind.values()) {
            hole.consume(PlainStandings.of(given, PointsSystems.IMSA_2021, kind));
        }
    }
}
