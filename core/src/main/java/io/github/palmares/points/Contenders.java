package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can still happen in the races to come: who can be first, and what is enough to be it.
 *
 * <p>Each question is answered by working out the standings with the outcome that is best for a row, or worst for it, so
 * all rules of the {@link PointsSystem} hold: scales, marks, awards, dropped scores, ties. It is taken that each row stays
 * with the cars and crews of its last race, that crew-mates score together, that no two cars of a class take one place, and
 * that any car may fail to finish, and that the cars of the last race start. Who has no row so far does not count. A place
 * that is shared counts as taken.
 */
public final class Contenders {
    /** More than any race has. */
    private static final int LAPS = 100_000;

    private final Standings standings;
    private final List<Race> remaining;

    Contenders(Standings standings, List<Race> remaining) {
        this.standings = standings;
        this.remaining = remaining;
    }

    /** {@return the races to come, in their order} */
    public List<Race> remaining() {
        return remaining;
    }

    /**
     * Who can still be first, in the order of the table, class by class.
     *
     * @param kind whose table
     * @return the rows as they stand now
     */
    public List<Standing> of(TitleKind kind) {
        return of(kind, 1);
    }

    /**
     * Who can still come so far up, in the order of the table, class by class.
     *
     * @param kind whose table
     * @param position the position to reach or pass, counted from 1
     * @return the rows as they stand now
     * @throws IllegalArgumentException if the position is below 1
     */
    public List<Standing> of(TitleKind kind, int position) {
        if (position < 1) {
            throw new IllegalArgumentException("position: expected 1 or more, found " + position);
        }
        return standings.table(kind).stream()
                .filter(row -> isWithin(best(row), position))
                .toList();
    }

    /**
     * The most points that a row can end with.
     *
     * @param row a row of these standings
     * @return the points, if everything goes its way
     */
    public Points most(Standing row) {
        return best(row).points();
    }

    /**
     * Whether it is certain who is first: the rows that are first now will be, whatever happens.
     *
     * @param kind whose table
     * @param carClass the class
     * @return whether nobody else can be
     */
    public boolean isDecided(TitleKind kind, CarClass carClass) {
        return of(kind).stream()
                .filter(row -> row.classes().stream().anyMatch(carClass::isSameAs))
                .allMatch(row -> row.findPosition().orElse(0) == 1);
    }

    /**
     * The place at the next race, as the table counts places, that is always enough to be first in the end: whatever all
     * others do there and in the races after it, and though the row itself scores nothing more and has no award.
     *
     * @param row a row of these standings
     * @return the last such place; 0 where it needs no place at all; absent where not even a win is enough
     */
    public OptionalInt enough(Standing row) {
        Objects.requireNonNull(row, "row");
        if (isEnough(row, 0)) {
            return OptionalInt.of(0);
        }
        int cars = (int) row.table().season().rounds().stream()
                .mapToLong(round -> round.cars().size())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, cars)
                .map(place -> cars + 1 - place)
                .filter(place -> isEnough(row, place))
                .findFirst();
    }

    private boolean isEnough(Standing row, int place) {
        return isFirst(row, place, null)
                && standings.table(row.kind()).stream()
                        .filter(rival -> rival.table() == row.table() && !sharesCars(rival, row))
                        .allMatch(rival -> isFirst(row, place, rival));
    }

    private boolean isFirst(Standing row, int place, @Nullable Standing rival) {
        List<Result> more = new ArrayList<>();
        for (Race race : remaining) {
            Set<Integer> taken = new HashSet<>();
            boolean finishes = place > 0 && race == remaining.get(0);
            if (finishes) {
                cars(row, race).stream().limit(1).forEach(car -> more.add(finish(car, race, place)));
                taken.add(place);
            }
            if (rival != null) {
                more.addAll(bestFinish(rival, race, taken));
            }
        }
        return isWithin(after(more, row), 1);
    }

    private Standing best(Standing row) {
        Objects.requireNonNull(row, "row");
        List<Result> more = new ArrayList<>();
        for (Race race : remaining) {
            more.addAll(bestFinish(row, race, Set.of()));
        }
        return after(more, row);
    }

    private Standing after(List<Result> more, Standing row) {
        return standings.withMore(withField(more, row)).table(row.kind()).stream()
                .filter(one ->
                        one.row().scorer().key().equals(row.row().scorer().key())
                                && one.season().isSameAs(row.season())
                                && one.classes().containsAll(row.classes()))
                .findFirst()
                .orElseThrow();
    }

    /** Where it matters how many cars start, those of the last race start in each to come, and do no more. */
    private List<Result> withField(List<Result> more, Standing row) {
        if (standings.system().raceRules().stream()
                .allMatch(rule -> rule.mostStarters().isEmpty())) {
            return more;
        }
        List<Result> all = new ArrayList<>(more);
        for (Race race : remaining) {
            for (Result car : lastField(row, race)) {
                if (car.tookPart() != Answer.NO
                        && more.stream()
                                .noneMatch(other -> other.race().isSameAs(race)
                                        && other.entry().id().equals(car.entry().id()))) {
                    all.add(Result.builder()
                            .race(race)
                            .entry(car.entry())
                            .status(ResultStatus.RETIRED)
                            .build());
                }
            }
        }
        return all;
    }

    private static List<Result> lastField(Standing row, Race race) {
        List<Result> field = List.of();
        for (Round round : row.table().season().rounds()) {
            field = round.race().season().isSameAs(race.season()) ? round.cars() : field;
        }
        return field;
    }

    private static boolean isWithin(Standing row, int position) {
        return row.findPosition().orElse(Integer.MAX_VALUE) <= position;
    }

    /** Its cars in the last race that it was in, of the season of a race to come. */
    private List<Result> cars(Standing standing, Race race) {
        Row row = standing.row();
        List<Round> rounds = row.season().rounds();
        for (int round = rounds.size() - 1; round >= 0; round--) {
            if (row.started(round) && rounds.get(round).race().season().isSameAs(race.season())) {
                return rounds.get(round).cars().stream()
                        .filter(car -> TableMaker.scores(car.entry(), standing.kind()) && isOf(car, standing))
                        .limit(
                                standing.kind() == TitleKind.DRIVERS
                                        ? row.rules().countingCars()
                                        : Integer.MAX_VALUE)
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isOf(Result car, Standing standing) {
        Row row = standing.row();
        return switch (standing.kind()) {
            case DRIVERS -> crew(car).anyMatch(member -> row.scorer().is(member.driver()));
            case MANUFACTURERS -> car.manufacturer().filter(row.scorer()::is).isPresent();
            case TEAMS ->
                row.rules().teamRows() == TeamRows.TEAM
                        ? car.teams().stream().anyMatch(row.scorer()::is)
                        : Scorer.keyOf(car.entry(), row.rules().teamRows() == TeamRows.CAR_NUMBER)
                                .equals(row.scorer().key());
        };
    }

    private static Stream<CrewMember> crew(Result car) {
        return car.lineUp().crew().stream().filter(member -> Scorer.isInCrew(member, car));
    }

    private boolean sharesCars(Standing one, Standing other) {
        return remaining.stream().allMatch(race -> entries(one, race).equals(entries(other, race)));
    }

    private List<String> entries(Standing row, Race race) {
        return cars(row, race).stream().map(car -> car.entry().id()).toList();
    }

    /** A finish and nothing else: no award that could be lost, as far as a place allows it. */
    private static Result finish(Result car, Race race, int place) {
        LineUp.Builder crew = LineUp.builder();
        crew(car).forEach(member -> crew.addCrew(CrewMember.of(member.driver())));
        return Result.builder()
                .race(race)
                .entry(car.entry())
                .lineUp(crew.build())
                .status(ResultStatus.CLASSIFIED)
                .classPosition(place)
                .overallPosition(place)
                .laps(place == 1 ? LAPS : 0)
                .pole(Answer.NO)
                .build();
    }

    /** The best places that are free for its cars, the best at all marks and in qualifying, and all awards. */
    private List<Result> bestFinish(Standing row, Race race, Set<Integer> taken) {
        RaceRule rule =
                RaceRules.find(standings.system(), race, row.classes(), 0).rule();
        List<Result> finish = new ArrayList<>();
        int place = 0;
        for (Result car : cars(row, race)) {
            place++;
            while (taken.contains(place)) {
                place++;
            }
            int rank = finish.size() + 1;
            Result.Builder best = finish(car, race, place).toBuilder()
                    .lineUp(mostLaps(car, row))
                    .laps(LAPS)
                    .lapsLed(LAPS)
                    .bestLap(Duration.ofSeconds(1))
                    .qualifyingPosition(rank)
                    .pole(Answer.UNKNOWN) // The first in qualifying has it.
                    .fastestLap(Answer.YES)
                    .fastestQualifyingLap(Answer.YES);
            if (rule != null) {
                rule.marks().forEach(mark -> best.addMark(MarkPosition.of(mark.at(), rank, rank)));
            }
            finish.add(best.build());
        }
        return finish;
    }

    private static LineUp mostLaps(Result car, Standing row) {
        LineUp.Builder crew = LineUp.builder();
        crew(car)
                .forEach(member -> crew.addCrew(CrewMember.builder()
                        .driver(member.driver())
                        .laps(row.row().scorer().is(member.driver()) ? LAPS : 0)
                        .build()));
        return crew.build();
    }
}
