package io.github.palmares.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one kind that a document has defined so far, by id. They are found by the characters in the parser's
 * buffer, so that a reference costs no text.
 */
final class IdTable<T> {
    private static final int FIRST_SIZE = 64;

    private final String kind;
    /** Differs from table to table, so that nobody can choose ids that all fall on one place. */
    private final int seed = (int) System.nanoTime();

    private @Nullable String[] ids = new String[FIRST_SIZE];
    private @Nullable Object[] values = new Object[FIRST_SIZE];
    private int size;
    private boolean closed;
    private int awaited;

    IdTable(String kind) {
        this.kind = kind;
    }

    /** The word for what is in the table, such as {@code driver}. */
    String kind() {
        return kind;
    }

    boolean holds(String id) {
        return ids[place(id)] != null;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T find(char[] text, int from, int length) {
        int hash = seed;
        for (int i = 0; i < length; i++) {
            hash = step(hash, text[from + i]);
        }
        int place = first(hash);
        for (String id = ids[place]; id != null; id = ids[place]) {
            if (Chars.equal(id, text, from, length)) {
                return (T) values[place];
            }
            place = (place + 1) & (ids.length - 1);
        }
        return null;
    }

    /** Adds a value whose id is not in the table. */
    void add(String id, T value) {
        if (2 * ++size > ids.length) {
            grow();
        }
        int place = place(id);
        ids[place] = id;
        values[place] = value;
    }

    private void grow() {
        @Nullable String[] oldIds = ids;
        @Nullable Object[] oldValues = values;
        ids = new String[2 * oldIds.length];
        values = new Object[ids.length];
        for (int i = 0; i < oldIds.length; i++) {
            String id = oldIds[i];
            if (id != null) {
                int place = place(id);
                ids[place] = id;
                values[place] = oldValues[i];
            }
        }
    }

    private int place(String sought) {
        int hash = seed;
        for (int i = 0; i < sought.length(); i++) {
            hash = step(hash, sought.charAt(i));
        }
        int place = first(hash);
        for (String id = ids[place]; id != null && !id.equals(sought); id = ids[place]) {
            place = (place + 1) & (ids.length - 1);
        }
        return place;
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    private int first(int hash) {
        return (hash ^ (hash >>> 15)) & (ids.length - 1);
    }

    /** All ids, in no order. */
    List<String> ids() {
        List<String> all = new ArrayList<>(size);
        for (String id : ids) {
            if (id != null) {
                all.add(id);
            }
        }
        return all;
    }

    /** Nothing more will be defined but what waits for something else. */
    void close() {
        closed = true;
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
