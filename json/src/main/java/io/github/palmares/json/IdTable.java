package io.github.palmares.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one kind that a document has defined so far, by id. They are found by the characters in the parser's
 * buffer, so that a reference costs no text; and the characters of all ids lie side by side, so that to compare one with
 * them costs no walk through the memory either.
 */
final class IdTable<T> {
    private static final int FIRST_SIZE = 64;

    /** In characters: enough for a thousand mistakes among hundreds of ids of usual length. */
    private static final long MOST_COMPARED = 5_000_000;

    private final String kind;
    /** Differs from table to table, so that nobody can choose ids that all fall on one place. */
    private final int seed = (int) System.nanoTime();

    /** At the place of each id, its number plus 1. */
    private int[] places = new int[2 * FIRST_SIZE];

    /** By number, in the order in which they were defined. */
    private String[] ids = new String[FIRST_SIZE];

    private @Nullable Object[] values = new Object[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private char[] characters = new char[8 * FIRST_SIZE];

    private int size;
    private int last;
    private boolean closed;
    private boolean lost;
    private int awaited;
    private long compared;

    IdTable(String kind) {
        this.kind = kind;
    }

    /** The word for what is in the table, such as {@code driver}. */
    String kind() {
        return kind;
    }

    boolean holds(String id) {
        return number(id) >= 0;
    }

    /** The number of an id, below 0 where it is not there. */
    private int number(String id) {
        return places[place(id.toCharArray(), 0, id.length())] - 1;
    }

    /** The value of an id, null where there is none. Values in a row mostly refer to the same one. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(char[] text, int from, int length) {
        if (last < size && isId(last, text, from, length)) {
            return (T) values[last];
        }
        int found = places[place(text, from, length)];
        if (found == 0) {
            return null;
        }
        last = found - 1;
        return (T) values[last];
    }

    /** The number of the value that was found last: how many were defined before it. */
    int lastNumber() {
        return last;
    }

    /** Adds a value whose id is not in the table. */
    void add(String id, T value) {
        put(id, value);
    }

    private void put(String id, @Nullable Object value) {
        if (size == ids.length) {
            grow();
        }
        int begin = begin(size);
        int end = begin + id.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
        }
        id.getChars(0, id.length(), characters, begin);
        ids[size] = id;
        values[size] = value;
        ends[size] = end;
        places[place(characters, begin, id.length())] = ++size;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        places = new int[4 * size];
        for (int number = 0; number < size; number++) {
            places[place(characters, begin(number), ends[number] - begin(number))] = number + 1;
        }
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Where an id is, or would be. */
    private int place(char[] text, int from, int length) {
        int place = hash(text, from, length) & (places.length - 1);
        for (int there = places[place]; there != 0 && !isId(there - 1, text, from, length); there = places[place]) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isId(int number, char[] text, int from, int length) {
        return Arrays.equals(characters, begin(number), ends[number], text, from, from + length);
    }

    /** Two hashes, of every other character each, can be worked out at the same time. */
    private int hash(char[] text, int from, int length) {
        int even = seed;
        int odd = seed;
        int to = from + length;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even = step(even, text[i]);
            odd = step(odd, text[i + 1]);
        }
        if (i < to) {
            even = step(even, text[i]);
        }
        int hash = even + 31 * odd;
        return hash ^ (hash >>> 15);
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    /**
     * All ids, to choose from for one that is not there; none when that was done so often that it would take too long.
     */
    List<String> choice() {
        boolean first = compared == 0;
        compared += begin(size);
        return first || compared <= MOST_COMPARED ? List.of(Arrays.copyOf(ids, size)) : List.of();
    }

    /** Nothing more will be defined but what waits for something else. */
    void close() {
        closed = true;
    }

    /**
     * A value is there that cannot be read; without an id, it may be any that is not found. Says whether its id was new.
     */
    boolean giveUp(@Nullable String id) {
        if (id == null) {
            lost = true;
            return false;
        }
        if (holds(id)) {
            return false;
        }
        put(id, null);
        return true;
    }

    /** Whether a value of an unknown id was given up. */
    boolean hasLost() {
        return lost;
    }

    /** Whether what is not found under an id was given up, or may have been. */
    boolean hasGivenUp(String id) {
        int number = number(id);
        return number < 0 ? lost && isWhole() : values[number] == null;
    }

    /** One more value of this kind waits for something else, or one less. */
    void await(int more) {
        awaited += more;
    }

    /** Whether all values of this kind are there, so that an id that is not will never be. */
    boolean isWhole() {
        return closed && awaited == 0;
    }
}
