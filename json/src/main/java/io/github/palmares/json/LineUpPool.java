package io.github.palmares.json;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.LineUp;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The line-ups of a document. A car keeps its drivers from race to race, so most line-ups were read before, and are not built
 * again: equal ones are one object. A line-up is known by the numbers of its drivers, as long as nothing but their names is
 * listed.
 */
final class LineUpPool {
    /** The number of a driver who has none. */
    static final int NO_NUMBER = -1;

    private static final int FIRST_SIZE = 8;

    /** Differs from pool to pool, so that nobody can choose line-ups that all fall on one place. */
    private final int seed = (int) System.nanoTime();

    /** Of each driver of whom only the name is listed, by number. */
    private @Nullable CrewMember[] plain = new CrewMember[FIRST_SIZE];

    /** At the place of each line-up, its own number plus 1. */
    private int[] places = new int[2 * FIRST_SIZE];

    /** By its own number, as the three below. */
    private LineUp[] lineUps = new LineUp[FIRST_SIZE];

    private boolean[] whole = new boolean[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    /** The numbers of the drivers of all line-ups. */
    private int[] drivers = new int[4 * FIRST_SIZE];

    private int count;

    /** The line-up that was begun. */
    private CrewMember[] crew = new CrewMember[FIRST_SIZE];

    private int[] numbers = new int[FIRST_SIZE];
    private int size;
    private boolean isPlain;

    /** Begins a line-up. */
    void begin() {
        size = 0;
        isPlain = true;
    }

    /** Adds a driver of whom more than the name is listed to the line-up that was begun. */
    void add(CrewMember member) {
        add(member, NO_NUMBER);
    }

    /** Adds a driver of whom nothing but the name is listed, and by whose number the line-up is known. */
    void add(Driver driver, int number) {
        add(number == NO_NUMBER ? CrewMember.of(driver) : member(driver, number), number);
    }

    private CrewMember member(Driver driver, int number) {
        if (number >= plain.length) {
            plain = Arrays.copyOf(plain, 2 * number);
        }
        CrewMember member = plain[number];
        if (member == null) {
            member = CrewMember.of(driver);
            plain[number] = member;
        }
        return member;
    }

    private void add(CrewMember member, int number) {
        if (size == crew.length) {
            crew = Arrays.copyOf(crew, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        isPlain &= number != NO_NUMBER;
        numbers[size] = number;
        crew[size++] = member;
    }

    /** The line-up that was begun. */
    LineUp lineUp(boolean isWhole) {
        if (!isPlain) {
            return build(isWhole);
        }
        int place = place(numbers, 0, size, isWhole);
        if (places[place] == 0) {
            LineUp lineUp = build(isWhole);
            note(lineUp);
            places[place] = count;
            if (2 * count > places.length) {
                grow();
            }
            return lineUp;
        }
        return lineUps[places[place] - 1];
    }

    private LineUp build(boolean isWhole) {
        LineUp.Builder builder = LineUp.builder().whole(isWhole);
        for (int i = 0; i < size; i++) {
            builder.addCrew(crew[i]);
        }
        return builder.build();
    }

    private void note(LineUp lineUp) {
        if (count == lineUps.length) {
            lineUps = Arrays.copyOf(lineUps, 2 * count);
            whole = Arrays.copyOf(whole, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int begin = begin(count);
        if (begin + size > drivers.length) {
            drivers = Arrays.copyOf(drivers, Math.max(begin + size, 2 * drivers.length));
        }
        System.arraycopy(numbers, 0, drivers, begin, size);
        lineUps[count] = lineUp;
        whole[count] = lineUp.whole();
        ends[count++] = begin + size;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Where a line-up is, or would be. */
    private int place(int[] crewNumbers, int from, int to, boolean isWhole) {
        int hash = isWhole ? seed : ~seed;
        for (int i = from; i < to; i++) {
            hash = 0x01000193 * (hash ^ crewNumbers[i]);
        }
        int place = (hash ^ (hash >>> 15)) & (places.length - 1);
        for (int there = places[place]; there != 0; there = places[place]) {
            if (whole[there - 1] == isWhole
                    && Arrays.equals(drivers, begin(there - 1), ends[there - 1], crewNumbers, from, to)) {
                return place;
            }
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        places = new int[2 * places.length];
        for (int number = 0; number < count; number++) {
            places[place(drivers, begin(number), ends[number], whole[number])] = number + 1;
        }
    }
}
