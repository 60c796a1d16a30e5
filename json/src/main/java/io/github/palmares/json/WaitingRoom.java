package io.github.palmares.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;

/** Elements that wait for what they refer to. Each is read again when the one thing that it stopped at is there. */
final class WaitingRoom {
    private record Key(String kind, String id) {}

    private final JsonFactory factory;
    private final JsonOptions options;
    private final ElementReader elements;
    private final Faults faults;
    private final Map<Key, List<Deferred>> waiting = new LinkedHashMap<>();
    private boolean skipping;
    private final Deque<Key> defined = new ArrayDeque<>();

    WaitingRoom(JsonFactory factory, JsonOptions options, ElementReader elements, Faults faults) {
        this.factory = factory;
        this.options = options;
        this.elements = elements;
        this.faults = faults;
    }

    /** From here on unknown fields are skipped. */
    void skipUnknown() {
        skipping = true;
    }

    void add(Deferred element) {
        UnresolvedException missing = element.missing();
        if (missing.table().hasGivenUp(missing.id())) {
            giveUp(element.array(), element.id());
            return;
        }
        waiting.computeIfAbsent(key(element), k -> new ArrayList<>()).add(element);
        await(element, 1);
    }

    private void await(Deferred element, int more) {
        IdTable<?> table = elements.table(element.array());
        if (table != null) {
            table.await(more);
        }
    }

    /** What waits for a new value, and for what that defines in turn, is read again. */
    void admit(int array, @Nullable String id) throws IOException {
        IdTable<?> table = elements.table(array);
        if (waiting.isEmpty() || table == null || id == null) {
            return;
        }
        defined.add(new Key(table.kind(), id));
        for (Key key = defined.poll(); key != null; key = defined.poll()) {
            List<Deferred> ready = waiting.remove(key);
            if (ready != null) {
                for (Deferred element : ready) {
                    readAgain(element);
                }
            }
        }
    }

    private void readAgain(Deferred element) throws IOException {
        await(element, -1);
        String id;
        try (IdReader in = reader(element)) {
            id = read(element, in);
        }
        IdTable<?> table = elements.table(element.array());
        if (id != null && table != null) {
            defined.add(new Key(table.kind(), id));
        }
    }

    private IdReader reader(Deferred element) {
        Utf8Stream bytes = Utf8Stream.again(element.bytes(), element.position());
        IdReader in = IdReader.of(
                factory, bytes, options, Places.pointer(element.array(), element.index()), elements.references());
        in.tell(faults);
        if (skipping) {
            in.skipUnknown();
        }
        return in;
    }

    /** The id of the value that was defined, null where there is none, or where the element waits for something else. */
    private @Nullable String read(Deferred element, IdReader in) throws IOException {
        try {
            in.parser.nextToken();
            elements.read(element.array(), element.index(), element.place(), in);
            return in.lastId();
        } catch (UnresolvedException missing) {
            add(element.waitingFor(missing));
            return null;
        } catch (RecordBookFormatException fault) {
            faults.refused(fault);
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            faults.refused(in.problems().told(e));
        }
        giveUp(element.array(), element.id());
        return null;
    }

    /** An element cannot be had, and so neither can what waits for it, nor what waits for that in turn. */
    void giveUp(int array, @Nullable String id) {
        Deque<Key> lost = new ArrayDeque<>();
        giveUp(array, id, lost);
        for (Key key = lost.poll(); key != null; key = lost.poll()) {
            List<Deferred> dependent = waiting.remove(key);
            if (dependent != null) {
                for (Deferred element : dependent) {
                    await(element, -1);
                    giveUp(element.array(), element.id(), lost);
                }
            }
        }
    }

    private void giveUp(int array, @Nullable String id, Deque<Key> lost) {
        IdTable<?> table = elements.table(array);
        if (table != null && table.giveUp(id) && id != null) {
            lost.add(new Key(table.kind(), id));
        }
    }

    /** Refuses what still waits: something is missing, or refers to itself in the end. */
    void finish() throws IOException {
        for (Deferred element : left()) {
            if (element.missing().table().hasLost()) {
                waiting.remove(key(element));
                giveUp(element.array(), element.id());
            }
        }
        List<Deferred> left = left();
        Map<Key, Deferred> byId = byId(left);
        for (Deferred element : left) {
            if (!byId.containsKey(key(element))) {
                refuse(element, false);
            }
        }
        for (left = left(); !left.isEmpty(); left = left()) {
            refuse(inCircle(left.get(0), byId), true);
        }
    }

    private List<Deferred> left() {
        List<Deferred> left = new ArrayList<>();
        waiting.values().forEach(left::addAll);
        left.sort(Comparator.comparingInt(Deferred::array));
        return left;
    }

    private Map<Key, Deferred> byId(List<Deferred> elementsLeft) {
        Map<Key, Deferred> byId = new HashMap<>();
        for (Deferred element : elementsLeft) {
            IdTable<?> table = elements.table(element.array());
            if (table != null && element.id() != null) {
                byId.put(new Key(table.kind(), element.id()), element);
            }
        }
        return byId;
    }

    private void refuse(Deferred element, boolean circle) throws IOException {
        waiting.remove(key(element));
        try (IdReader in = reader(element)) {
            in.noMoreToCome(circle);
            read(element, in);
        }
    }

    /** Whoever goes on long enough from one to the next is in the circle. */
    private static Deferred inCircle(Deferred first, Map<Key, Deferred> byId) {
        Deferred element = first;
        for (int i = 0; i < byId.size(); i++) {
            element = Objects.requireNonNull(byId.get(key(element)));
        }
        return element;
    }

    private static Key key(Deferred element) {
        return new Key(element.missing().table().kind(), element.missing().id());
    }
}
