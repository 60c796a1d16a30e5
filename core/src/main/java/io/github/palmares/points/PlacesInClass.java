package io.github.palmares.points;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The places that the cars of a class have at a mark, at the finish or in qualifying, and what is left of them once those
 * are taken out who do not score. A place of 0 is none.
 */
final class PlacesInClass {
    private static final int HALF = Integer.SIZE;

    private final int[] places;

    PlacesInClass(int cars) {
        places = new int[cars];
    }

    void set(int car, int place) {
        places[car] = place;
    }

    int place(int car) {
        return places[car];
    }

    /**
     * Takes cars out, from the first place to the last. Each car behind moves up by as many as were ahead of it, but never
     * past where a car taken out would have been: that keeps the order even where a source has too many cars on a place.
     *
     * @param out who does not score; whoever is taken out as a second car is not noted here
     * @param makers the row of each car's manufacturer, where second cars are taken out, too
     */
    void closeUp(boolean[] out, Row[][] makers) {
        Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int ahead = 0;
        int level = 0;
        int last = 0;
        int least = 1;
        for (long next : byPlace()) {
            int car = (int) next;
            int place = (int) (next >> HALF);
            if (place == 0) {
                continue;
            }
            if (place > last) {
                ahead += level;
                level = 0;
                last = place;
            }
            int closed = Math.max(least, place - ahead);
            boolean second = makers.length > 0 && makers[car].length > 0 && !seen.add(makers[car][0]);
            if (out[car] || second) {
                level++;
                least = closed;
                closed = 0;
            }
            places[car] = closed;
        }
    }

    /** Place and index in one number each, so that sorting them sorts the cars. */
    private long[] byPlace() {
        long[] keys = new long[places.length];
        for (int car = 0; car < keys.length; car++) {
            keys[car] = ((long) places[car] << HALF) | car;
        }
        Arrays.sort(keys);
        return keys;
    }
}
