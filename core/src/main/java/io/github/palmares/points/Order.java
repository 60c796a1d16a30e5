package io.github.palmares.points;

import java.util.IdentityHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the cars of a table at a mark, at the finish or in qualifying, and what is left of it once those are taken
 * out who do not score. A place of 0 is none.
 */
final class Order {
    private static final int HALF = Integer.SIZE;

    private final int[] places;
    /** How many cars are level on the place of each; null where nobody is level with another. */
    private int @Nullable [] level;

    Order(int cars) {
        places = new int[cars];
    }

    void set(int car, int place) {
        places[car] = place;
    }

    int place(int car) {
        return places[car];
    }

    /** How many cars share the place of a car, itself among them. */
    int level(int car) {
        int[] known = level;
        return known == null ? 1 : known[car];
    }

    /** Whether two cars are on one place. */
    boolean hasTies() {
        long seen = 0;
        for (int place : places) {
            long bit = 1L << place;
            if (place >= Long.SIZE || (place > 0 && (seen & bit) != 0)) {
                // Places beyond what fits are rare: whoever asks looks closer then.
                return true;
            }
            seen |= bit;
        }
        return false;
    }

    /** Numbers the cars anew, from places among others as well. */
    void rank() {
        int cars = 0;
        int rank = 0;
        int last = 0;
        for (int car : byPlace()) {
            int place = places[car];
            cars++;
            rank = place == last ? rank : cars;
            last = place;
            places[car] = rank;
        }
    }

    /**
     * Takes cars out, from the first place to the last. Each car behind moves up by as many as were ahead of it, but never
     * past where a car taken out would have been: that keeps the order even where a source has too many cars on a place.
     *
     * @param out who does not score; whoever is taken out as a surplus car is not noted here
     * @param rows the rows of each car, where surplus cars are taken out, too; else empty
     * @param most how many cars of a row stay
     */
    void close(boolean[] out, Row[][] rows, int most) {
        IdentityHashMap<Row, Integer> cars = new IdentityHashMap<>();
        int[] sharing = new int[places.length];
        int[] order = byPlace();
        int ahead = 0;
        int least = 1;
        for (int from = 0, to; from < order.length; from = to) {
            int place = places[order[from]];
            int gone = 0;
            for (to = from; to < order.length && places[order[to]] == place; to++) {
                int car = order[to];
                int closed = Math.max(least, place - ahead);
                boolean surplus = rows.length > 0 && rows[car].length > 0 && !isAmongBest(rows[car], cars, most);
                if (out[car] || surplus) {
                    gone++;
                    least = closed;
                    sharing[car] = -1;
                }
            }
            for (int i = from; i < to; i++) {
                int car = order[i];
                boolean stays = sharing[car] == 0;
                places[car] = stays ? Math.max(least, place - ahead) : 0;
                sharing[car] = to - from - gone;
            }
            ahead += gone;
        }
        level = sharing;
    }

    private static boolean isAmongBest(Row[] rows, IdentityHashMap<Row, Integer> cars, int most) {
        boolean among = false;
        for (Row row : rows) {
            among |= cars.merge(row, 1, Integer::sum) <= most;
        }
        return among;
    }

    /** The cars that have a place, the first one first. */
    int[] byPlace() {
        return IntStream.range(0, places.length)
                .filter(car -> places[car] > 0)
                .mapToLong(car -> ((long) places[car] << HALF) | car)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
