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
    private final Map<Key, List<Deferred>> waiting = new LinkedHashMap<>();
    private final Deque<Key> defined = new ArrayDeque<>();

    WaitingRoom(JsonFactory factory, JsonOptions options, ElementReader elements) {
        this.factory = factory;
        this.options = options;
        this.elements = elements;
    }

    void add(Deferred element) {
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
        return IdReader.of(
                factory, bytes, options, Places.pointer(element.array(), element.index()), elements.references());
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
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            throw in.problems().told(e);
        }
    }

    /** Refuses what still waits: something is missing, or refers to itself in the end. */
    void finish() throws IOException {
        List<Deferred> left = new ArrayList<>();
        waiting.values().forEach(left::addAll);
        if (left.isEmpty()) {
            return;
        }
        left.sort(Comparator.comparingInt(Deferred::array));
        Map<Key, Deferred> byId = new HashMap<>();
        for (Deferred element : left) {
            IdTable<?> table = elements.table(element.array());
            if (table != null && element.id() != null) {
                byId.put(new Key(table.kind(), element.id()), element);
            }
        }
        Deferred first = left.stream()
                .filter(element -> !byId.containsKey(key(element)))
                .findFirst()
                .orElseGet(() -> inCircle(left.get(0), byId));
        try (IdReader in = reader(first)) {
            in.noMoreToCome(byId.containsKey(key(first)));
            read(first, in);
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
