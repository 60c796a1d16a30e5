package io.github.palmares.points;

import static io.github.palmares.testing.Shares.often;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of standings, on generated seasons. */
class StandingsProperties {
    private static Stream<Standing> rows(Standings standings) {
        return Stream.of(TitleKind.values()).flatMap(kind -> standings.table(kind).stream());
    }

    /** The tables, each in its order. */
    private static Stream<List<Standing>> tables(Standings standings) {
        return standings.byClass().values().stream()
                .flatMap(inClass -> Stream.of(TitleKind.values()).map(inClass::table));
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }

    @Property
    void totalsEqualTheSumOfTheirParts(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        Standings standings = season.standings();
        rows(standings).forEach(row -> {
            Points atNoRace = sum(row.adjustments().stream()
                    .filter(adjustment -> adjustment.race().isEmpty()
                            || row.score(adjustment.race().get()).isEmpty())
                    .map(adjustment -> Points.of(adjustment.points())));
            assertEquals(
                    row.points(),
                    sum(row.scores().stream().map(RaceScore::points)).plus(atNoRace));
            for (RaceScore score : row.scores()) {
                Points parts = score.racePoints().plus(score.qualifyingPoints()).plus(score.bonusPoints());
                assertEquals(score.dropped() ? score.points() : parts.plus(score.adjustmentPoints()), score.points());
                assertEquals(
                        score.racePoints(),
                        sum(score.marks().stream().map(MarkScore::points)).plus(score.finishPoints()));
            }
        });
    }

    @Property
    void permutingTheResultsChangesNothing(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason season, @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(season.facts());
        Collections.shuffle(shuffled, new Random(seed));
        Standings other = new AnySeason(shuffled, season.system()).standings();
        Standings standings = season.standings();

        assertEquals(rows(standings).toList(), rows(other).toList());
        assertEquals(
                rows(standings).map(Standing::why).toList(),
                rows(other).map(Standing::why).toList());
        assertEquals(standings.races(), other.races());
    }

    @Property
    void raisingAPlaceNeverLowersPoints(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason season, @ForAll long seed) {
        List<Result> raisable = season.results().stream()
                .filter(result -> result.classPosition().orElse(0) > 1)
                .toList();
        Assume.that(!raisable.isEmpty());
        Result result = raisable.get(new Random(seed).nextInt(raisable.size()));
        Result raised = result.toBuilder()
                .classPosition(result.classPosition().getAsInt() - 1)
                .build();
        Standings before = season.standings();
        // Whoever had that place falls behind: two cars on one place would share its points.
        Result[] lowered = season.results().stream()
                .filter(other -> other.race().equals(result.race())
                        && other.carClass().equals(result.carClass())
                        && other.classPosition().equals(raised.classPosition()))
                .map(other -> other.toBuilder()
                        .classPosition(result.classPosition().getAsInt())
                        .build())
                .toArray(Result[]::new);
        Standings after = before.with(raised).with(lowered);
        for (TitleKind kind : TitleKind.values()) {
            for (Standing row : after.table(kind)) {
                // Who also has a car that fell behind may lose by that.
                boolean concerned = isOf(row, raised) && Stream.of(lowered).noneMatch(fallen -> isOf(row, fallen));
                Points old = before.table(kind).stream()
                        .filter(one -> isSameRow(one, row))
                        .findFirst()
                        .orElseThrow()
                        .points();
                assertTrue(!concerned || row.points().compareTo(old) >= 0, row + " had " + old);
            }
        }
    }

    private static boolean isOf(Standing row, Result result) {
        return row.classes().contains(result.carClass().orElseThrow())
                && (row.number().isPresent()
                        ? row.number().equals(result.entry().tableNumber().or(result.entry()::number))
                        : result.drivers().stream().anyMatch(row::isOf)
                                || result.manufacturer().filter(row::isOf).isPresent());
    }

    private static boolean isSameRow(Standing one, Standing other) {
        return one.classes().equals(other.classes()) && one.name().equals(other.name());
    }

    @Property
    void theTieOrderIsAStrictWeakOrder(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        for (TitleKind kind : TitleKind.values()) {
            TableRules rules = season.system().tables().get(kind);
            for (ClassSeason one : ClassSeason.of(season.book().results().toList(), season.system(), rules)) {
                List<Row> rows = TableMaker.rows(one, kind);
                for (Row a : rows) {
                    assertEquals(0, Ties.compare(a, a));
                    for (Row b : rows) {
                        assertEquals(Integer.signum(Ties.compare(a, b)), -Integer.signum(Ties.compare(b, a)));
                        for (Row c : rows) {
                            assertTrue(Ties.compare(a, b) > 0 || Ties.compare(b, c) > 0 || Ties.compare(a, c) <= 0);
                        }
                    }
                }
            }
        }
    }

    @Property
    void everySharedPlaceIsARealTieAndEveryRealTieIsShared(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        boolean counts =
                !season.system().tables().get(TitleKind.DRIVERS).tieBreaks().isEmpty();
        tables(season.standings()).forEach(table -> {
            for (Standing a : table) {
                for (Standing b : table) {
                    boolean tie = a.points().equals(b.points())
                            && (!counts || a.places().equals(b.places()));
                    assertEquals(tie, a.position() == b.position(), a + " and " + b);
                }
            }
        });
    }

    @Property
    void positionsAreNumberedAsTheRankingSays(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        tables(season.standings()).forEach(table -> {
            for (int i = 0; i < table.size(); i++) {
                int position = table.get(i).position();
                int before = i == 0 ? 0 : table.get(i - 1).position();
                boolean dense =
                        season.system().tables().get(table.get(i).kind()).ranking() == Ranking.SHARED_DENSE;
                assertTrue(position == before || position == (dense ? before + 1 : i + 1), table.toString());
                assertTrue(i == 0
                        || table.get(i - 1).points().compareTo(table.get(i).points()) >= 0);
            }
        });
    }

    @Property
    void whyIsSaidWhereverAnotherHasTheSamePoints(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        Standings standings = season.standings();
        List<Result> results = season.results().stream()
                .filter(result -> standings.races().contains(result.race()))
                .toList();
        tables(standings).forEach(table -> {
            table.forEach(row -> {
                boolean tied = table.stream()
                        .anyMatch(other -> other != row
                                && other.points().equals(row.points())
                                && !sharedEveryCar(results, row, other));
                assertEquals(tied, row.why().isPresent());
            });
        });
    }

    private static boolean sharedEveryCar(List<Result> results, Standing row, Standing other) {
        return row.kind() == TitleKind.DRIVERS
                && row.adjustments().isEmpty()
                && other.adjustments().isEmpty()
                && results.stream()
                        .filter(result ->
                                row.classes().contains(result.carClass().orElseThrow()))
                        .allMatch(result -> {
                            List<Driver> drove = result.lineUp().crew().stream()
                                    .filter(member -> member.drove() != Answer.NO || result.tookPart() == Answer.NO)
                                    .map(CrewMember::driver)
                                    .toList();
                            return drove.stream().anyMatch(row::isOf)
                                    == drove.stream().anyMatch(other::isOf);
                        });
    }

    @Property
    void standingsEqualThePlainGrouping(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        PointsSystem system = season.system().withTables(rules -> rules.droppedScores(Optional.empty()));
        RecordBook book = season.book();
        Standings all = Standings.of(book.results(), system);
        for (CarClass carClass : all.classes()) {
            List<Result> results = book.results().inClass(carClass).toList();
            for (TitleKind kind : TitleKind.values()) {
                Map<String, PlainStandings.Line> plain = PlainStandings.of(results, system, kind).stream()
                        .collect(Collectors.toMap(PlainStandings.Line::key, Function.identity()));
                List<Standing> rows = all.inClass(carClass).table(kind);
                assertEquals(plain.size(), rows.size());
                rows.forEach(row -> {
                    String key = row.number()
                            .map(number -> number.text())
                            .orElseGet(() -> row.competitor().orElseThrow().id());
                    Map<String, Long> byRace = new HashMap<>();
                    row.scores()
                            .forEach(score ->
                                    byRace.put(score.race().id(), score.points().hundredths()));
                    assertEquals(
                            plain.get(key),
                            new PlainStandings.Line(
                                    key, row.position(), row.points().hundredths(), byRace));
                });
            }
        }
    }

    @Property
    void aSeasonAfterItsLastRaceIsTheSeason(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        Standings standings = season.standings();
        List<Race> races = standings.races();
        if (!races.isEmpty()) {
            Race last = races.get(races.size() - 1);
            assertEquals(rows(standings).toList(), rows(standings.after(last)).toList());
            assertEquals(
                    races.size() == 1
                            ? List.of()
                            : rows(standings.after(races.get(Math.max(0, races.size() - 2))))
                                    .toList(),
                    rows(standings.without(last)).toList());
        }
    }

    @Property
    void standingsAfterARaceAreThoseOfTheResultsUntilIt(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        Results results = RecordBook.builder().addAll(season.facts()).build().results();
        Standings standings = Standings.of(results, season.system());
        for (Race race : standings.races()) {
            assertEquals(
                    rows(standings.after(race)).toList(),
                    rows(Standings.of(results.until(race), season.system())).toList());
        }
    }

    @Tag("shares")
    @Property(tries = 3000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void awkwardCasesComeUpOften(@ForAll(supplier = AnySeason.Supplier.class) AnySeason season) {
        Standings standings = season.standings();
        List<Standing> rows = rows(standings).toList();
        List<Result> results = season.results();
        often("empty", rows.isEmpty());
        often("tie broken", rows.stream().anyMatch(row -> said(row, "ahead of ")));
        often("tie kept", rows.stream().anyMatch(row -> said(row, "level with ")));
        often("tie of cars kept", standings.teams().stream().anyMatch(row -> said(row, "level with ")));
        often("tie undecided", rows.stream().anyMatch(row -> said(row, "goes no further")));
        often("two classes", standings.classes().size() > 1);
        often(
                "dropped score",
                rows.stream().flatMap(row -> row.scores().stream()).anyMatch(RaceScore::dropped));
        often("adjusted", rows.stream().anyMatch(row -> !row.adjustments().isEmpty()));
        often(
                "moved up",
                results.stream().anyMatch(result -> result.entry().scoresFor().isPresent()));
        often("unknown place", !standings.findings(season.book()).isEmpty());
        often(
                "mark",
                rows.stream()
                        .flatMap(row -> row.scores().stream())
                        .anyMatch(score -> !score.marks().isEmpty()));
        often("driver in two cars", hasDriverInTwoCars(results));
    }

    private static boolean said(Standing row, String words) {
        return row.why().filter(why -> why.contains(words)).isPresent();
    }

    private static boolean hasDriverInTwoCars(List<Result> results) {
        Map<String, Long> cars = results.stream()
                .flatMap(result ->
                        result.drivers().stream().map(driver -> result.race().id() + " " + driver.id()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return cars.values().stream().anyMatch(count -> count > 1);
    }
}
