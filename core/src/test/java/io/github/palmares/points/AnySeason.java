package io.github.palmares.points;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * A made-up season of few races, cars and drivers, and a system with few points to share: ties are frequent. Cars of a
 * class have different places, as on a result sheet, and some have none.
 *
 * @param facts results and adjustments
 * @param system the rules
 */
record AnySeason(List<Fact> facts, PointsSystem system) {
    private static final List<CarClass> CLASSES = List.of(Sheet.TOP, Sheet.GT);
    private static final List<PointsScale> SCALES = List.of(
            PointsScale.of(2, 1),
            PointsScale.of(3, 3, 2, 2, 1, 1),
            PointsScale.of(5, 4, 3).withRest(2),
            PointsScale.of(1).withRest(1).dividedBy(2),
            PointsSystems.IMSA_2021.scale().orElseThrow());

    RecordBook book() {
        return RecordBook.builder().addAll(facts).build();
    }

    Standings standings() {
        RecordBook book = book();
        return Standings.of(book.results(), system, book.adjustments());
    }

    List<Result> results() {
        return facts.stream()
                .filter(Result.class::isInstance)
                .map(Result.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return system + " with " + facts;
    }

    /** Asked for by properties. */
    static final class Supplier implements ArbitrarySupplier<AnySeason> {
        @Override
        public Arbitrary<AnySeason> get() {
            Arbitrary<Long> seeds = Arbitraries.longs()
                    .withDistribution(RandomDistribution.uniform())
                    .withoutEdgeCases();
            Arbitrary<Integer> races = Arbitraries.integers().between(0, 6).withoutEdgeCases();
            Arbitrary<Integer> cars = Arbitraries.integers().between(1, 7).withoutEdgeCases();
            return Combinators.combine(seeds, races, cars)
                    .as((seed, some, entries) -> new Maker(new Random(seed)).season(some, entries));
        }
    }

    private static final class Maker {
        private final Random random;
        private final List<Fact> facts = new ArrayList<>();
        private final Map<Integer, List<Entry>> finishes = new HashMap<>();

        Maker(Random random) {
            this.random = random;
        }

        private boolean oneIn(int times) {
            return random.nextInt(times) == 0;
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        AnySeason season(int races, int cars) {
            PointsSystem system = system();
            Sheet sheet = new Sheet();
            List<Entry> entries =
                    IntStream.rangeClosed(1, cars).mapToObj(this::entry).toList();
            for (int i = 1; i <= races; i++) {
                Race race = race(sheet, i);
                for (CarClass carClass : CLASSES) {
                    addResults(
                            race,
                            entries.stream()
                                    .filter(entry ->
                                            entry.carClass().orElseThrow().isSameAs(carClass))
                                    .toList());
                }
                if (oneIn(4)) {
                    adjust(race, pick(entries));
                }
            }
            return new AnySeason(facts, system);
        }

        private Race race(Sheet sheet, int index) {
            Race race = sheet.race("race-" + index, pick(List.of(2, 6, 12)));
            if (oneIn(10)) {
                return race.toBuilder().kind(RaceKind.EXHIBITION).build();
            }
            return race;
        }

        private Entry entry(int index) {
            Entry.Builder entry = Entry.builder()
                    .id("car-" + index)
                    .season(Sheet.SEASON)
                    .number(CarNumber.of(String.valueOf(index)))
                    .carClass(oneIn(4) ? Sheet.GT : Sheet.TOP)
                    .addTeam(Sheet.team("Team " + random.nextInt(3)));
            if (!oneIn(6)) {
                entry.car(Sheet.model("Maker " + random.nextInt(2)));
            }
            if (oneIn(5)) {
                entry.scoresFor(pick(
                        List.of(List.of(), List.of(TitleKind.DRIVERS), List.of(TitleKind.TEAMS, TitleKind.DRIVERS))));
            }
            if (oneIn(8)) {
                entry.tableNumber(CarNumber.of(String.valueOf(50 + random.nextInt(2))));
            }
            return entry.build();
        }

        private void addResults(Race race, List<Entry> entries) {
            List<Entry> finish = new ArrayList<>(entries);
            List<Entry> qualifying = new ArrayList<>(entries);
            List<Entry> mark = new ArrayList<>(entries);
            Collections.shuffle(finish, random);
            if (!oneIn(12)) {
                mirror(finish);
            }
            Collections.shuffle(qualifying, random);
            Collections.shuffle(mark, random);
            List<Driver> free = new ArrayList<>(IntStream.range(0, 8)
                    .mapToObj(i -> Sheet.driver("Driver " + i))
                    .toList());
            Collections.shuffle(free, random);
            for (Entry entry : finish) {
                ResultStatus status = oneIn(6) ? pick(List.of(ResultStatus.values())) : ResultStatus.CLASSIFIED;
                Result.Builder result = Result.builder()
                        .race(race)
                        .entry(entry)
                        .lineUp(crew(free))
                        .status(status)
                        .fastestLap(oneIn(5) ? Answer.YES : Answer.UNKNOWN);
                if (status.tookPart() != Answer.NO && !oneIn(10)) {
                    result.classPosition(finish.indexOf(entry) + 1);
                }
                if (!oneIn(5)) {
                    result.qualifyingPosition(qualifying.indexOf(entry) + 1);
                }
                if (!oneIn(5)) {
                    result.addMark(MarkPosition.of(Duration.ofHours(3), mark.indexOf(entry) + 1));
                }
                if (oneIn(9)) {
                    result.ranAs(RanAs.builder().number(CarNumber.of("99")).build());
                }
                facts.add(result.build());
            }
        }

        /** The last finish the other way round: two cars on the same places are rare otherwise. */
        private void mirror(List<Entry> finish) {
            List<Entry> last = finishes.getOrDefault(finish.size(), finish);
            if (last.containsAll(finish)) {
                finish.sort(Comparator.comparingInt(last::indexOf).reversed());
            }
            finishes.put(finish.size(), List.copyOf(finish));
        }

        /** Mostly nobody is in two cars of a race, but now and then somebody is. */
        private LineUp crew(List<Driver> free) {
            LineUp.Builder crew = LineUp.builder();
            int size = random.nextInt(3);
            for (int i = 0; i < size && !free.isEmpty(); i++) {
                Driver driver = oneIn(6) && i == 0 ? free.get(0) : free.remove(0);
                crew.addCrew(CrewMember.builder()
                        .driver(driver)
                        .drove(oneIn(8) ? Answer.NO : Answer.UNKNOWN)
                        .build());
                if (free.contains(driver)) {
                    break;
                }
            }
            return crew.build();
        }

        private void adjust(Race race, Entry entry) {
            PointsAdjustment.Builder adjustment = PointsAdjustment.builder()
                    .season(Sheet.SEASON)
                    .carClass(entry.carClass().orElseThrow())
                    .points(pick(List.of(BigDecimal.ONE, new BigDecimal("-2.5"), new BigDecimal("-1"))));
            if (oneIn(2)) {
                adjustment.table(TitleKind.TEAMS).number(entry.number());
            } else {
                adjustment.table(TitleKind.DRIVERS).competitor(Sheet.driver("Driver " + random.nextInt(8)));
            }
            facts.add(
                    oneIn(3)
                            ? adjustment.reason("Nr " + facts.size()).build()
                            : adjustment.race(race).build());
        }

        private PointsSystem system() {
            PointsSystem.Builder system = PointsSystem.builder()
                    .name("Any")
                    .scale(pick(SCALES))
                    .addAward(Award.pole(random.nextInt(2)).to(oneIn(2) ? AwardedTo.NEXT_WHO_SCORES : AwardedTo.HOLDER))
                    .addAward(Award.fastestLap(random.nextInt(2)));
            if (oneIn(3)) {
                system.addAward(Award.qualifying(PointsScale.of(2, 1)));
            }
            if (oneIn(4)) {
                PointsScale scale = pick(SCALES);
                system.addRaceRule(
                        RaceRule.fromHours(6, scale).withMarks(Mark.afterHours(3, oneIn(2) ? scale : pick(SCALES))));
                if (oneIn(2)) {
                    system.scale(Optional.empty());
                }
            } else if (oneIn(3)) {
                system.addRaceRule(RaceRule.fromHours(6, pick(SCALES)));
            }
            DroppedScores drops = oneIn(2) ? DroppedScores.best(2) : DroppedScores.bestOfHalves(2, 1, 1);
            Optional<DroppedScores> dropped = oneIn(4) ? Optional.of(drops) : Optional.empty();
            List<TieBreak> tieBreaks = oneIn(6) ? List.of() : List.of(TieBreak.COUNTBACK);
            boolean surplusCarsKeepPlaces = oneIn(2);
            return system.build()
                    .withTables(rules -> rules.tieBreaks(tieBreaks)
                            .droppedScores(dropped)
                            .surplusCarsKeepPlaces(surplusCarsKeepPlaces)
                            .ranking(oneIn(3) ? Ranking.UNIQUE : pick(List.of(Ranking.values()))));
        }
    }
}
