package io.github.palmares.points;

import static io.github.palmares.testing.Shares.often;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of standings, on generated seasons and systems of all kinds of rules. */
class RuleProperties {
    private static Stream<Standing> rows(Standings standings) {
        return Stream.of(TitleKind.values()).flatMap(kind -> standings.table(kind).stream());
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }

    @Property
    void totalsEqualTheSumOfTheirParts(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        rows(AnyRules.of(plain, seed).standings()).forEach(row -> {
            Points atNoRace = sum(row.adjustments().stream()
                    .filter(adjustment -> adjustment.race().flatMap(row::score).isEmpty())
                    .map(adjustment -> Points.of(adjustment.points())));
            assertEquals(
                    row.points(),
                    sum(row.scores().stream().map(RaceScore::points)).plus(atNoRace));
            for (RaceScore score : row.scores()) {
                assertEquals(
                        score.racePoints(),
                        sum(score.marks().stream().map(MarkScore::points)).plus(score.finishPoints()));
                assertTrue(score.dropped()
                        || score.points()
                                .equals(score.racePoints()
                                        .plus(score.qualifyingPoints())
                                        .plus(score.bonusPoints())
                                        .plus(score.adjustmentPoints())));
            }
        });
    }

    @Property
    void permutingTheFactsChangesNothing(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        List<Fact> shuffled = new ArrayList<>(season.facts());
        Collections.shuffle(shuffled, new Random(seed));
        Standings other = new AnySeason(shuffled, season.system()).standings();
        Standings standings = season.standings();

        assertEquals(rows(standings).toList(), rows(other).toList());
        assertEquals(
                rows(standings).map(Standing::why).toList(),
                rows(other).map(Standing::why).toList());
    }

    /**
     * Two cars of a class that finished next to each other change places. Whoever had another car in the race is not asked:
     * that one may fall behind, and what it was paid besides may no longer count.
     */
    @Property
    void aBetterPlaceNeverPaysLess(@ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        List<Result> behind = season.results().stream()
                .filter(car ->
                        car.classPosition().orElse(0) > 1 && ahead(car, season).isPresent())
                .toList();
        Assume.that(!behind.isEmpty());
        Result car = behind.get(new Random(seed).nextInt(behind.size()));
        Result other = ahead(car, season).orElseThrow();
        Standings before = season.standings();
        Standings after = before.with(
                at(
                        car,
                        other.classPosition().getAsInt(),
                        other.overallPosition().getAsInt()),
                at(other, car.classPosition().getAsInt(), car.overallPosition().getAsInt()));
        for (TitleKind kind : TitleKind.values()) {
            for (Standing row : before.table(kind)) {
                if (cars(row, car.race(), season).equals(List.of(car))) {
                    Points now = same(row, after).orElseThrow().points();
                    assertTrue(now.compareTo(row.points()) >= 0, row + " has " + now + " after the better place");
                }
            }
        }
    }

    private static List<Result> cars(Standing row, Race race, AnySeason season) {
        return season.results().stream()
                .filter(car -> car.race().isSameAs(race) && isOf(row, car))
                .toList();
    }

    private static boolean has(Standings standings, TitleKind kind, Predicate<TableRules> rule) {
        return Stream.ofNullable(standings.system().tables().get(kind)).anyMatch(rule);
    }

    private static Optional<Result> ahead(Result car, AnySeason season) {
        return season.results().stream()
                .filter(other -> other.race().isSameAs(car.race())
                        && other.carClass().equals(car.carClass())
                        && other.classPosition().orElse(0)
                                == car.classPosition().getAsInt() - 1)
                .findFirst();
    }

    private static Result at(Result car, int classPosition, int overallPosition) {
        return car.toBuilder()
                .classPosition(classPosition)
                .overallPosition(overallPosition)
                .build();
    }

    private static boolean isOf(Standing row, Result car) {
        return switch (row.kind()) {
            case DRIVERS -> car.drivers().stream().anyMatch(row::isOf);
            case MANUFACTURERS -> car.manufacturer().filter(row::isOf).isPresent();
            case TEAMS ->
                car.teams().stream().anyMatch(row::isOf)
                        && row.number()
                                .map(number -> number.equals(car.entry()
                                        .tableNumber()
                                        .or(car.entry()::number)
                                        .orElse(null)))
                                .orElse(true);
        };
    }

    private static Optional<Standing> same(Standing row, Standings standings) {
        return standings.table(row.kind()).stream()
                .filter(one -> one.classes().equals(row.classes())
                        && one.row().scorer().key().equals(row.row().scorer().key()))
                .findFirst();
    }

    @Property
    void tiesAreReal(@ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        Standings standings = AnyRules.of(plain, seed).standings();
        for (TitleKind kind : TitleKind.values()) {
            // Places in qualifying are not among those of a row.
            boolean decidedByMore =
                    has(standings, kind, rules -> rules.tieBreaks().contains(TieBreak.COUNTBACK_WITH_QUALIFYING));
            standings.table(kind).stream()
                    .collect(Collectors.groupingBy(Standing::table))
                    .values()
                    .forEach(table -> table.forEach(one -> table.forEach(other -> {
                        boolean shared = one.findPosition().equals(other.findPosition());
                        assertTrue(!shared || one.points().equals(other.points()), one + " and " + other);
                        assertTrue(shared || decidedByMore || !haveEqualSeasons(one, other), one + " and " + other);
                    })));
        }
    }

    private static boolean haveEqualSeasons(Standing one, Standing other) {
        return one.scores().equals(other.scores())
                && one.adjustments().equals(other.adjustments())
                && one.places().equals(other.places());
    }

    @Property
    void aTableOverOneClassEqualsTheClassesOwn(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        PointsSystem own = season.system().withTables(rules -> rules.classGroups(List.of()));
        PointsSystem grouped = own.withTables(rules -> rules.addClassGroups(ClassGroup.of("GT"), ClassGroup.of("TOP")));
        Standings standings = season.standings();

        assertEquals(
                rows(standings.under(own)).toList(),
                rows(standings.under(grouped)).toList());
    }

    /** A group ranked anew has the points that it would have if nobody else scored. */
    @Property
    void aGroupIsRankedAsIfTheOthersDidNotScore(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        PointsSystem all = change(
                season.system().toBuilder()
                        .awards(season.system().awards().stream()
                                .map(award -> award.to(AwardedTo.HOLDER))
                                .toList())
                        .build(),
                rules -> rules.groups(List.of()));
        List<Fact> others = season.facts().stream()
                .map(fact ->
                        fact instanceof Result result && result.entry().groups().isEmpty()
                                ? withoutScoring(result)
                                : fact)
                .toList();

        assertEquals(
                lines(season.standings().under(change(all, rules -> rules.addGroup("Am")))),
                lines(new AnySeason(others, all).standings()));
    }

    private static PointsSystem change(PointsSystem system, UnaryOperator<TableRules.Builder> change) {
        return system.withTables(change);
    }

    private static Fact withoutScoring(Result result) {
        Entry entry = result.entry().toBuilder().scoresFor(List.<TitleKind>of()).build();
        return result.toBuilder().entry(entry).build();
    }

    private static List<String> lines(Standings standings) {
        return rows(standings).map(row -> row.kind() + " " + row).toList();
    }

    @Property
    void anAwardForBronzeDriversHasBronzeDriversAlone(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        Standings bronze = season.standings()
                .under(season.system().withTables(rules -> rules.ratings(List.of(DriverRating.BRONZE))));

        assertTrue(bronze.drivers().stream()
                .allMatch(row -> season.results().stream()
                        .flatMap(result -> result.lineUp().crew().stream())
                        .anyMatch(member -> row.isOf(member.driver())
                                && member.rating().equals(Optional.of(DriverRating.BRONZE)))));
    }

    /** Where all cars count and nothing is taken away, a team has what its cars have. */
    @Property
    void aTeamHasThePointsOfAllItsCars(
            @ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        PointsSystem cars = season.system().toBuilder()
                .awards(List.of())
                .build()
                .withTable(
                        TitleKind.TEAMS,
                        rules -> rules.teamRows(TeamRows.ENTRY)
                                .allCarsCount()
                                .surplusCarsKeepPlaces(true)
                                .fewestRaces(0)
                                .droppedScores(Optional.empty()));
        PointsSystem teams = cars.withTable(TitleKind.TEAMS, rules -> rules.teamRows(TeamRows.TEAM));
        Standings standings = Standings.of(season.book().results(), cars);
        Function<Standing, List<Object>> key =
                row -> List.of(row.classes(), row.teams().stream().map(Team::id).toList());

        assertEquals(
                standings.teams().stream().collect(Collectors.toMap(key, Standing::points, Points::plus)),
                standings.under(teams).teams().stream().collect(Collectors.toMap(key, Standing::points)));
    }

    @Tag("shares")
    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyRuleComesUpOften(@ForAll(supplier = AnySeason.Supplier.class) AnySeason plain, @ForAll long seed) {
        AnySeason season = AnyRules.of(plain, seed);
        Standings standings = season.standings();
        List<Standing> rows = rows(standings).toList();
        often("classes together", rows.stream().anyMatch(row -> row.classes().size() > 1));
        often(
                "a group",
                season.system().tables().values().stream()
                        .anyMatch(rules -> !rules.groups().isEmpty()));
        often(
                "several cars",
                rows.stream().anyMatch(row -> row.places().size() > row.scores().size()));
        often(
                "team rows",
                standings.teams().stream()
                        .anyMatch(row -> row.number().isEmpty() && !row.teams().isEmpty()));
        often(
                "part of points",
                season.results().stream()
                        .anyMatch(one -> one.race().pointsPercent().isPresent()));
        often(
                "an award",
                rows.stream()
                        .flatMap(row -> row.scores().stream())
                        .anyMatch(score -> score.bonusPoints().compareTo(Points.ZERO) > 0));
    }
}
