package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a season once and gives each row of one of its tables its places and what they pay. */
final class TableMaker {
    private static final Row[] NOBODY = {};
    private static final Row[][] NO_ROWS = {};

    private final ClassSeason season;
    private final PointsSystem system;
    private final TitleKind kind;
    private final TableRules rules;
    private final List<Award> awards;
    private final @Nullable Award qualifying;
    private final boolean closesSurplusCars;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Row[]> known = new IdentityHashMap<>();

    private TableMaker(ClassSeason season, TitleKind kind) {
        this.season = season;
        this.kind = kind;
        system = season.system();
        rules = system.rulesOf(kind);
        qualifying = system.qualifying(kind);
        awards = system.awards().stream()
                .filter(award ->
                        award.kind() != AwardKind.QUALIFYING && award.tables().contains(kind))
                .toList();
        closesSurplusCars = !rules.surplusCarsKeepPlaces()
                && (kind == TitleKind.MANUFACTURERS || (kind == TitleKind.TEAMS && rules.teamRows() == TeamRows.TEAM));
    }

    static List<Row> rows(ClassSeason season, TitleKind kind) {
        TableMaker maker = new TableMaker(season, kind);
        for (int round = 0; round < season.rounds().size(); round++) {
            maker.add(round, season.rounds().get(round));
        }
        return new ArrayList<>(maker.rows.values());
    }

    private void add(int index, Round round) {
        List<Result> cars = round.cars();
        boolean[] scores = new boolean[cars.size()];
        boolean[] in = new boolean[scores.length];
        boolean anyOut = false;
        for (int car = 0; car < in.length; car++) {
            Result result = cars.get(car);
            scores[car] = scores(result.entry(), kind);
            in[car] = scores[car] && isInGroup(result);
            anyOut |= !in[car];
        }
        List<boolean[]> holders = awards.isEmpty() || !round.paysAwards()
                ? List.of()
                : awards.stream()
                        .map(award -> Awards.holders(award, cars, scores, in))
                        .toList();
        Row[][] rowsOf = new Row[in.length][];
        for (int car = 0; car < in.length; car++) {
            rowsOf[car] = in[car] && mayScore(round, car, holders) ? start(index, cars.get(car)) : NOBODY;
        }
        if (kind == TitleKind.DRIVERS && !rules.scoresWithSeveralCars()) {
            leaveOutWhoHasSeveralCars(rowsOf);
        }
        for (int order = 0; order <= round.marks().size() + 1; order++) {
            place(round, order, anyOut && !rules.othersKeepPlaces(), in, rowsOf);
        }
        for (int award = 0; award < holders.size(); award++) {
            pay(index, awards.get(award), cars, holders.get(award), in, rowsOf);
        }
    }

    static boolean scores(Entry entry, TitleKind kind) {
        return entry.scoresFor().isEmpty() || entry.scoresFor().get().contains(kind);
    }

    private boolean isInGroup(Result car) {
        return (rules.groups().isEmpty()
                        || !Collections.disjoint(rules.groups(), car.entry().groups()))
                && (rules.ratings().isEmpty()
                        || car.lineUp().crew().stream().anyMatch(member -> isRated(member, car.entry())));
    }

    private boolean isRated(CrewMember member, Entry entry) {
        Optional<DriverRating> rating = member.rating()
                .or(() -> entry.seats().stream()
                        .filter(seat -> seat.driver().isSameAs(member.driver()))
                        .findFirst()
                        .flatMap(Seat::rating));
        return rules.ratings().isEmpty()
                || rating.filter(rules.ratings()::contains).isPresent();
    }

    /** A car that took no part scores what qualifying pays it, and nothing else. */
    private boolean mayScore(Round round, int car, List<boolean[]> holders) {
        Result result = round.cars().get(car);
        if (result.tookPart() != Answer.NO) {
            return true;
        }
        if (qualifying != null && round.paysAwards() && StatedPlaces.inQualifying(result) > 0) {
            return true;
        }
        for (int award = 0; award < holders.size(); award++) {
            if (holders.get(award)[car]) {
                return true;
            }
        }
        return false;
    }

    private Row[] start(int round, Result car) {
        Row[] its = rowsOf(car);
        for (Row row : its) {
            row.start(round);
            if (rules.droppedScores().isPresent()
                    && rules.droppedScores().get().undroppable().contains(car.status())) {
                row.keep(round);
            }
        }
        if (kind == TitleKind.DRIVERS) {
            for (Row row : withoutScoring(car)) {
                row.start(round);
            }
        }
        return its;
    }

    private static void leaveOutWhoHasSeveralCars(Row[][] rowsOf) {
        IdentityHashMap<Row, Integer> cars = new IdentityHashMap<>();
        for (Row[] crew : rowsOf) {
            for (Row row : crew) {
                cars.merge(row, 1, Integer::sum);
            }
        }
        for (int car = 0; car < rowsOf.length; car++) {
            rowsOf[car] = Arrays.stream(rowsOf[car])
                    .filter(row -> cars.getOrDefault(row, 0) == 1)
                    .toArray(Row[]::new);
        }
    }

    /** Gives the places at a mark, after the last mark those at the finish, and after the finish those in qualifying. */
    private void place(Round round, int index, boolean anyOut, boolean[] in, Row[][] rowsOf) {
        Order order = order(round, index);
        int counting = round.countingCars(rules);
        if (anyOut || closesSurplusCars || order.hasTies()) {
            order.close(anyOut ? not(in) : new boolean[in.length], closesSurplusCars ? rowsOf : NO_ROWS, counting);
        }
        int slot = round.firstSlot() + index;
        PointsScale scale = scale(round, index);
        if (counting > 1) {
            for (int car : order.byPlace()) {
                for (Row row : rowsOf[car]) {
                    if (row.cars(slot) < counting) {
                        row.placeAlso(slot, order.place(car), paid(scale, order, car));
                    }
                }
            }
            return;
        }
        for (int car = 0; car < rowsOf.length; car++) {
            if (order.place(car) > 0) {
                long points = paid(scale, order, car);
                for (Row row : rowsOf[car]) {
                    row.place(slot, order.place(car), points);
                }
            }
        }
    }

    private static boolean[] not(boolean[] in) {
        boolean[] out = new boolean[in.length];
        for (int car = 0; car < out.length; car++) {
            out[car] = !in[car];
        }
        return out;
    }

    private @Nullable PointsScale scale(Round round, int index) {
        if (index <= round.marks().size()) {
            return round.scale(index);
        }
        return qualifying == null || !round.paysAwards() ? null : qualifying.scale();
    }

    private static long paid(@Nullable PointsScale scale, Order order, int car) {
        return scale == null ? 0 : scale.hundredthsFor(order.place(car), order.level(car));
    }

    private Order order(Round round, int index) {
        List<Result> cars = round.cars();
        int finish = round.marks().size();
        Order order = new Order(cars.size());
        for (int car = 0; car < cars.size(); car++) {
            Result result = cars.get(car);
            if (index > finish) {
                order.set(car, StatedPlaces.inQualifying(result));
            } else if (index == finish) {
                order.set(car, StatedPlaces.atFinish(result, system, round.isRankedAmongAll()));
            } else {
                order.set(car, StatedPlaces.atMark(result, round.marks().get(index), round.hasClasses()));
            }
        }
        if (index < finish ? round.hasClasses() : index == finish && round.isRankedAmongAll()) {
            order.rank();
        }
        return order;
    }

    private void pay(int round, Award award, List<Result> cars, boolean[] holders, boolean[] in, Row[][] rowsOf) {
        IdentityHashMap<Row, Long> best = new IdentityHashMap<>();
        for (int car = 0; car < holders.length; car++) {
            if (holders[car]) {
                Awards.pay(award, cars, car, rowsOf[car], best);
                if (kind == TitleKind.DRIVERS && award.keptWithoutScoring() && in[car]) {
                    Awards.pay(award, cars, car, withoutScoring(cars.get(car)), best);
                }
            }
        }
        best.forEach((row, points) -> row.award(round, points));
    }

    /** The rows of those who drove and do not score. */
    private Row[] withoutScoring(Result car) {
        List<Row> without = new ArrayList<>(0);
        for (CrewMember member : car.lineUp().crew()) {
            if (member.scores() == Answer.NO && member.drove() != Answer.NO && isRated(member, car.entry())) {
                without.add(rowOf(member.driver()));
            }
        }
        return without.toArray(NOBODY);
    }

    /** Crews, entries and marques come back race after race as the same object, which is quicker to find than an id. */
    private Row[] rowsOf(Result car) {
        return switch (kind) {
            case DRIVERS ->
                car.tookPart() == Answer.NO || !rules.ratings().isEmpty()
                        ? driversOf(car)
                        : known.computeIfAbsent(car.lineUp(), lineUp -> driversOf(car));
            case TEAMS -> teamsOf(car);
            case MANUFACTURERS ->
                car.manufacturer().isEmpty()
                        ? NOBODY
                        : known.computeIfAbsent(
                                car.manufacturer().get(), maker -> manufacturerOf((Manufacturer) maker));
        };
    }

    private Row[] driversOf(Result car) {
        List<CrewMember> crew = car.lineUp().crew();
        List<Row> score = new ArrayList<>(crew.size());
        for (CrewMember member : crew) {
            if (Scorer.isInCrew(member, car) && member.scores() != Answer.NO && isRated(member, car.entry())) {
                score.add(rowOf(member.driver()));
            }
        }
        return score.toArray(NOBODY);
    }

    private Row rowOf(Driver driver) {
        return rows.computeIfAbsent(driver.id(), id -> new Row(Scorer.of(driver), season, rules));
    }

    private Row[] teamsOf(Result car) {
        if (rules.teamRows() == TeamRows.TEAM) {
            return car.teams().stream().map(this::rowOf).toArray(Row[]::new);
        }
        Row[] row = known.computeIfAbsent(car.entry(), entry -> rowOf((Entry) entry));
        row[0].scorer().ranBy(car.teams());
        return row;
    }

    private Row rowOf(Team team) {
        return rows.computeIfAbsent(team.id(), id -> new Row(Scorer.of(team), season, rules));
    }

    private Row[] rowOf(Entry entry) {
        boolean byNumber = rules.teamRows() == TeamRows.CAR_NUMBER;
        return new Row[] {
            rows.computeIfAbsent(
                    Scorer.keyOf(entry, byNumber), key -> new Row(Scorer.of(entry, byNumber), season, rules))
        };
    }

    private Row[] manufacturerOf(Manufacturer maker) {
        return new Row[] {rows.computeIfAbsent(maker.id(), id -> new Row(Scorer.of(maker), season, rules))};
    }
}
