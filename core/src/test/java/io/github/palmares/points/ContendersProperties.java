package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is said of the races to come, against trying every outcome of small seasons. */
class ContendersProperties {
    /** One outcome of a race: the cars in the order of their finish, those missing did not, and who was on pole. */
    private record Outcome(List<Entry> finish, int pole) {}

    private record Case(Standings standings, List<Race> remaining, List<Entry> cars, Sheet sheet) {}

    private static Case any(Random random) {
        Sheet sheet = new Sheet();
        int count = 2 + random.nextInt(2);
        List<Entry> cars = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String[] crew =
                    random.nextInt(3) == 0 ? new String[] {"Driver " + i, "Mate " + i} : new String[] {"Driver " + i};
            cars.add(sheet.car(
                    Sheet.entry(String.valueOf(i))
                            .car(Sheet.model("Maker " + random.nextInt(2)))
                            .build(),
                    crew));
        }
        int races = 1 + random.nextInt(3);
        for (int race = 1; race <= races; race++) {
            List<Entry> finish = new ArrayList<>(cars);
            Collections.shuffle(finish, random);
            Race run = sheet.race("race-" + race);
            for (int i = 0; i < count; i++) {
                Result.Builder result = sheet.result(run, finish.get(i));
                sheet.add(
                        random.nextInt(6) == 0
                                ? result.status(ResultStatus.RETIRED).build()
                                : result.classPosition(i + 1).build());
            }
        }
        List<Race> remaining = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2) && (i == 0 || count == 2); i++) {
            remaining.add(sheet.race("to-come-" + i));
        }
        return new Case(sheet.by(system(random)), remaining, cars, sheet);
    }

    private static PointsSystem system(Random random) {
        List<PointsScale> scales = List.of(PointsScale.of(3, 2, 1), PointsScale.of(5, 3), PointsScale.of(2, 1, 1));
        PointsSystem.Builder system =
                PointsSystem.builder().name("Any").scale(scales.get(random.nextInt(scales.size())));
        if (random.nextBoolean()) {
            system.addAward(Award.pole(1));
        }
        List<List<TieBreak>> tieBreaks =
                List.of(List.of(TieBreak.COUNTBACK), List.of(), List.of(TieBreak.COUNTBACK, TieBreak.LAST_RACE));
        List<TieBreak> chosen = tieBreaks.get(random.nextInt(tieBreaks.size()));
        boolean drops = random.nextInt(3) == 0;
        int counting = 1 + random.nextInt(2);
        return system.build()
                .withTables(rules ->
                        drops ? rules.tieBreaks(chosen).droppedScores(DroppedScores.best(2)) : rules.tieBreaks(chosen))
                .withTable(TitleKind.MANUFACTURERS, rules -> rules.countingCars(counting));
    }

    private static List<Outcome> outcomes(List<Entry> cars) {
        List<List<Entry>> orders = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < orders.size(); i++) {
            for (Entry car : cars) {
                if (!orders.get(i).contains(car)) {
                    List<Entry> longer = new ArrayList<>(orders.get(i));
                    longer.add(car);
                    orders.add(longer);
                }
            }
        }
        return orders.stream()
                .flatMap(order -> IntStream.rangeClosed(0, cars.size()).mapToObj(pole -> new Outcome(order, pole)))
                .toList();
    }

    private static List<Result> results(Case season, Race race, Outcome outcome) {
        List<Result> results = new ArrayList<>();
        for (int car = 0; car < season.cars().size(); car++) {
            Entry entry = season.cars().get(car);
            int place = outcome.finish().indexOf(entry) + 1;
            Result.Builder result =
                    season.sheet().result(race, entry).pole(outcome.pole() == car ? Answer.YES : Answer.NO);
            results.add(
                    place == 0
                            ? result.status(ResultStatus.RETIRED).build()
                            : result.classPosition(place).build());
        }
        return results;
    }

    /** The standings after each way in which the races to come can end, and the places at the next. */
    private static Map<List<Outcome>, Standings> ends(Case season) {
        List<Outcome> one = outcomes(season.cars());
        Map<List<Outcome>, Standings> ends = new LinkedHashMap<>();
        for (Outcome next : one) {
            List<Result> more = results(season, season.remaining().get(0), next);
            if (season.remaining().size() == 1) {
                ends.put(List.of(next), season.standings().withMore(more));
                continue;
            }
            for (Outcome last : one) {
                List<Result> all = new ArrayList<>(more);
                all.addAll(results(season, season.remaining().get(1), last));
                ends.put(List.of(next, last), season.standings().withMore(all));
            }
        }
        return ends;
    }

    private static Standing find(Standings standings, Standing row) {
        return standings.table(row.kind()).stream()
                .filter(one -> one.name().equals(row.name()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void contendersEqualTryingEveryOutcome(@ForAll long seed) {
        Case season = any(new Random(seed));
        Contenders contenders = season.standings().contenders(season.remaining().toArray(Race[]::new));
        Map<List<Outcome>, Standings> ends = ends(season);
        for (TitleKind kind : TitleKind.values()) {
            for (Standing row : season.standings().table(kind)) {
                int best = ends.values().stream()
                        .mapToInt(end -> find(end, row).position())
                        .min()
                        .orElseThrow();
                Points most = ends.values().stream()
                        .map(end -> find(end, row).points())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                assertEquals(most, contenders.most(row), "most of " + row);
                for (int position = 1; position <= 3; position++) {
                    assertEquals(
                            best <= position,
                            contenders.of(kind, position).contains(row),
                            row + " within " + position + " after " + season.remaining() + " by "
                                    + season.standings()
                                            .system()
                                            .tables()
                                            .get(kind)
                                            .tieBreaks());
                }
            }
        }
    }

    @Property(tries = 60)
    void whatIsEnoughEqualsTryingEveryOutcome(@ForAll long seed) {
        Case season = any(new Random(seed));
        Contenders contenders = season.standings().contenders(season.remaining().toArray(Race[]::new));
        Map<List<Outcome>, Standings> ends = ends(season);
        for (Standing row : season.standings().teams()) {
            Entry car = season.cars().stream()
                    .filter(one -> one.number().equals(row.number()))
                    .findFirst()
                    .orElseThrow();
            int enough = -1;
            for (int place = season.cars().size(); place >= 0; place--) {
                int wanted = place;
                boolean always = ends.entrySet().stream()
                        .filter(end -> end.getKey().get(0).finish().indexOf(car) + 1 == wanted)
                        .allMatch(end -> find(end.getValue(), row).position() == 1);
                enough = always && (enough < 0 || place == 0) ? place : enough;
            }
            assertEquals(
                    enough < 0 ? OptionalInt.empty() : OptionalInt.of(enough),
                    contenders.enough(row),
                    row + " after " + season.remaining());
        }
    }
}
