package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Goes through a season once and gives each row of one of its tables its places. */
final class TableMaker {
    private static final Row[] NOBODY = {};

    private final ClassSeason season;
    private final TitleKind kind;
    private final boolean takesSecondCarsOut;
    private final Map<String, Row> rows = new LinkedHashMap<>();

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
        boolean[] out = new boolean[cars.size()];
        for (int car = 0; car < rowsOf.length; car++) {
            Result result = cars.get(car);
            out[car] = !scores(result.entry());
            rowsOf[car] = out[car] || result.tookPart() == Answer.NO ? NOBODY : rowsOf(result);
            note(index, result, rowsOf[car]);
        }
        int[] places = new int[rowsOf.length];
        for (int mark = 0; mark <= round.marks().size(); mark++) {
            for (int car = 0; car < places.length; car++) {
                places[car] = place(round, mark, cars.get(car));
            }
            closeUp(places, out, rowsOf);
            int slot = round.firstSlot() + mark;
            hand(places, rowsOf, (row, place) -> row.place(slot, place));
        }
        for (int car = 0; car < places.length; car++) {
            places[car] = cars.get(car).qualifyingPosition().orElse(0);
        }
        closeUp(places, out, rowsOf);
        hand(places, rowsOf, (row, place) -> row.qualify(index, place));
    }

    private static void hand(int[] places, Row[][] rowsOf, ObjIntConsumer<Row> setter) {
        for (int car = 0; car < places.length; car++) {
            for (Row row : rowsOf[car]) {
                setter.accept(row, places[car]);
            }
        }
    }

    private boolean scores(Entry entry) {
        return entry.scoresFor().isEmpty() || entry.scoresFor().get().contains(kind);
    }

    private static void note(int round, Result car, Row[] rows) {
        for (Row row : rows) {
            row.start(round);
            if (Places.isPole(car)) {
                row.takePole(round);
            }
            if (car.fastestLap() == Answer.YES) {
                row.setFastestLap(round);
            }
        }
    }

    private int place(Round round, int mark, Result car) {
        List<Duration> marks = round.marks();
        return mark < marks.size() ? Places.atMark(car, marks.get(mark)) : Places.atFinish(car, season.system());
    }

    private void closeUp(int[] places, boolean[] never, Row[][] rowsOf) {
        Places.closeUp(places, takesSecondCarsOut ? withSecondCars(places, never, rowsOf) : never);
    }

    /** Those who never score, and each manufacturer's cars but the best of this order. */
    private static boolean[] withSecondCars(int[] places, boolean[] never, Row[][] rowsOf) {
        boolean[] out = never.clone();
        for (int car = 0; car < places.length; car++) {
            for (int other = 0; rowsOf[car].length > 0 && !out[car] && other < places.length; other++) {
                boolean ahead = places[other] > 0
                        && (places[other] < places[car] || (places[other] == places[car] && other < car));
                out[car] = ahead && rowsOf[other].length > 0 && rowsOf[other][0] == rowsOf[car][0];
            }
        }
        return out;
    }

    private Row[] rowsOf(Result car) {
        return switch (kind) {
            case DRIVERS -> driversOf(car);
            case TEAMS -> new Row[] {teamOf(car)};
            case MANUFACTURERS -> manufacturerOf(car);
        };
    }

    private Row[] driversOf(Result car) {
        List<CrewMember> crew = car.lineUp().crew();
        List<Row> drove = new ArrayList<>(crew.size());
        for (CrewMember member : crew) {
            if (member.drove() != Answer.NO) {
                Driver driver = member.driver();
                drove.add(rows.computeIfAbsent(driver.id(), id -> new Row(Holder.of(driver), season)));
            }
        }
        return drove.toArray(NOBODY);
    }

    private Row teamOf(Result car) {
        Row row = rows.computeIfAbsent(Holder.keyOf(car.entry()), key -> new Row(Holder.of(car.entry()), season));
        row.holder().ranBy(car.teams());
        return row;
    }

    private Row[] manufacturerOf(Result car) {
        if (car.manufacturer().isEmpty()) {
            return NOBODY;
        }
        Manufacturer manufacturer = car.manufacturer().get();
        return new Row[] {rows.computeIfAbsent(manufacturer.id(), id -> new Row(Holder.of(manufacturer), season))};
    }
}
