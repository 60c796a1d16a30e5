package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through a season once and gives each row of one of its tables its places. */
final class TableMaker {
    private static final Row[] NOBODY = {};
    private static final Row[][] NO_MAKERS = {};

    private final ClassSeason season;
    private final TitleKind kind;
    private final boolean takesSecondCarsOut;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Row[]> known = new IdentityHashMap<>();

    private TableMaker(ClassSeason season, TitleKind kind) {
        this.season = season;
        this.kind = kind;
        takesSecondCarsOut = kind == TitleKind.MANUFACTURERS && !season.system().secondCarsKeepTheirPlaces();
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
        Row[][] rowsOf = new Row[cars.size()][];
        boolean[] out = new boolean[rowsOf.length];
        boolean anyOut = takesSecondCarsOut;
        for (int car = 0; car < rowsOf.length; car++) {
            Result result = cars.get(car);
            out[car] = !scores(result.entry(), kind);
            anyOut |= out[car];
            rowsOf[car] = out[car] || !mayScore(result) ? NOBODY : rowsOf(result);
            note(index, result, rowsOf[car]);
        }
        passPoleOn(index, cars, rowsOf);
        int finish = round.marks().size();
        for (int slot = 0; slot <= finish + 1; slot++) {
            PlacesInClass order = order(round, slot);
            if (anyOut) {
                order.closeUp(out, takesSecondCarsOut ? rowsOf : NO_MAKERS);
            }
            for (int car = 0; car < rowsOf.length; car++) {
                for (Row row : rowsOf[car]) {
                    if (slot <= finish) {
                        row.place(round.firstSlot() + slot, order.place(car));
                    } else {
                        row.qualify(index, order.place(car));
                    }
                }
            }
        }
    }

    /** A car that took no part scores what qualifying pays it, and nothing else. */
    private boolean mayScore(Result car) {
        return car.tookPart() != Answer.NO
                || (season.qualifyingScale() != null && car.qualifyingPosition().isPresent())
                || (season.poleBonus() > 0 && StatedPlaces.isPole(car));
    }

    /** Where the car on pole does not score, the first in qualifying of those who do may have its bonus. */
    private void passPoleOn(int round, List<Result> cars, Row[][] rowsOf) {
        boolean onPole = false;
        int first = 0;
        for (int car = 0; car < rowsOf.length; car++) {
            Result result = cars.get(car);
            boolean scores = scores(result.entry(), kind);
            if (StatedPlaces.isPole(result)) {
                if (scores) {
                    return;
                }
                onPole = true;
            } else if (scores && result.pole() != Answer.NO) {
                int place = result.qualifyingPosition().orElse(0);
                first = first == 0 || (place != 0 && place < first) ? place : first;
            }
        }
        if (!onPole || first == 0 || season.poleBonus() == 0 || !season.system().polePassesOn()) {
            return;
        }
        for (int car = 0; car < rowsOf.length; car++) {
            Result result = cars.get(car);
            if (result.pole() != Answer.NO && result.qualifyingPosition().orElse(0) == first) {
                for (Row row : rowsOf(result)) {
                    row.start(round);
                    row.takePole(round);
                }
            }
        }
    }

    /** The order at a mark, after the last mark that of the finish, and after the finish that of qualifying. */
    private PlacesInClass order(Round round, int slot) {
        List<Result> cars = round.cars();
        int finish = round.marks().size();
        PlacesInClass order = new PlacesInClass(cars.size());
        for (int car = 0; car < cars.size(); car++) {
            Result result = cars.get(car);
            if (slot < finish) {
                order.set(car, StatedPlaces.atMark(result, round.marks().get(slot)));
            } else if (slot == finish) {
                order.set(car, StatedPlaces.atFinish(result, season.system()));
            } else {
                order.set(car, result.qualifyingPosition().orElse(0));
            }
        }
        return order;
    }

    static boolean scores(Entry entry, TitleKind kind) {
        return entry.scoresFor().isEmpty() || entry.scoresFor().get().contains(kind);
    }

    private static void note(int round, Result car, Row[] rows) {
        for (Row row : rows) {
            row.start(round);
            if (StatedPlaces.isPole(car)) {
                row.takePole(round);
            }
            if (car.fastestLap() == Answer.YES && car.tookPart() != Answer.NO) {
                row.setFastestLap(round);
            }
        }
    }

    /** Crews, entries and cars come back race after race as the same object, which is quicker to find than an id. */
    private Row[] rowsOf(Result car) {
        return switch (kind) {
            case DRIVERS ->
                car.tookPart() == Answer.NO
                        ? driversOf(car.lineUp(), false)
                        : known.computeIfAbsent(car.lineUp(), lineUp -> driversOf(car.lineUp(), true));
            case TEAMS -> teamOf(car);
            case MANUFACTURERS ->
                car.car().isEmpty() ? NOBODY : known.computeIfAbsent(car.car().get(), model -> manufacturerOf(car));
        };
    }

    /** Where the car did not race, nobody drove it there, and all whom it has score together. */
    private Row[] driversOf(LineUp lineUp, boolean raced) {
        List<CrewMember> crew = lineUp.crew();
        List<Row> drove = new ArrayList<>(crew.size());
        for (CrewMember member : crew) {
            if (member.drove() != Answer.NO || !raced) {
                Driver driver = member.driver();
                drove.add(rows.computeIfAbsent(driver.id(), id -> new Row(Scorer.of(driver), season)));
            }
        }
        return drove.toArray(NOBODY);
    }

    private Row[] teamOf(Result car) {
        Entry entry = car.entry();
        Row[] row = known.computeIfAbsent(entry, known ->
                new Row[] {rows.computeIfAbsent(Scorer.keyOf(entry), key -> new Row(Scorer.of(entry), season))});
        row[0].scorer().ranBy(car.teams());
        return row;
    }

    private Row[] manufacturerOf(Result car) {
        if (car.manufacturer().isEmpty()) {
            return NOBODY;
        }
        Manufacturer manufacturer = car.manufacturer().get();
        return new Row[] {rows.computeIfAbsent(manufacturer.id(), id -> new Row(Scorer.of(manufacturer), season))};
    }
}
