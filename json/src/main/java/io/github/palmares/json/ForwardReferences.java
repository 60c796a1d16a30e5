package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a document that refer to what comes later in it. Each waits for all that it lacks, and is read again once,
 * when that is there; or it is given up with what it waits for.
 */
final class ForwardReferences {
    private final DocumentReader document;
    private final References references;
    private final Set<Deferred> elements = new LinkedHashSet<>();
    private final Map<Reference, List<Deferred>> waiting = new HashMap<>();
    private final Deque<Reference> defined = new ArrayDeque<>();

    ForwardReferences(DocumentReader document, References references) {
        this.document = document;
        this.references = references;
    }

    /** Takes an element that lacks something. */
    void add(Deferred element, Set<Reference> missing, @Nullable String id) {
        element.waitFor(missing, id);
        elements.add(element);
        for (Reference reference : element.missing()) {
            waiting.computeIfAbsent(reference, one -> new ArrayList<>(1)).add(element);
        }
        await(element, 1);
    }

    private void await(Deferred element, int more) {
        RecordType type = element.place().type();
        if (type.isReferredTo()) {
            references.of(type).await(more);
        }
    }

    /** What waits for a new value, and for what that defines in turn, is read again. */
    void admit(RecordType type, @Nullable String id) throws IOException {
        if (waiting.isEmpty() || id == null || !type.isReferredTo()) {
            return;
        }
        defined.add(new Reference(type, id));
        for (Reference next = defined.poll(); next != null; next = defined.poll()) {
            List<Deferred> those = waiting.remove(next);
            if (those != null) {
                for (Deferred element : those) {
                    if (!element.isDone() && element.found()) {
                        readAgain(element, null);
                    }
                }
            }
        }
    }

    private void readAgain(Deferred element, @Nullable Refusal refusal) throws IOException {
        end(element);
        if (!document.readAgain(element, refusal)) {
            giveUp(element.place().type(), element.id());
        } else if (element.isDone() && element.itself() != null) {
            defined.add(element.itself());
        }
    }

    private void end(Deferred element) {
        element.end();
        await(element, -1);
    }

    /** An element cannot be had, and so neither can what waits for it, nor what waits for that in turn. */
    void giveUp(RecordType type, @Nullable String id) {
        Deque<Reference> lost = new ArrayDeque<>();
        giveUp(type, id, lost);
        for (Reference next = lost.poll(); next != null; next = lost.poll()) {
            List<Deferred> those = waiting.remove(next);
            if (those != null) {
                for (Deferred element : those) {
                    if (!element.isDone()) {
                        end(element);
                        giveUp(element.place().type(), element.id(), lost);
                    }
                }
            }
        }
    }

    private void giveUp(RecordType type, @Nullable String id, Deque<Reference> lost) {
        if (type.isReferredTo() && references.of(type).giveUp(id) && id != null) {
            lost.add(new Reference(type, id));
        }
    }

    /**
     * How the end of a document is told to an element that waits still.
     *
     * @param waiting the elements that wait, which are told themselves
     * @param circular the reference that leads back to the element, if one does
     */
    record Refusal(
            Map<Reference, Deferred> waiting, @Nullable Reference circular) {}

    /** Refuses what still waits: something is missing, or refers to itself in the end. */
    void finish() throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        List<Deferred> left = new ArrayList<>(elements);
        left.removeIf(Deferred::isDone);
        left.sort(Comparator.comparing(element -> element.place().type()));
        for (Deferred element : left) {
            boolean lost = element.missing().stream()
                    .anyMatch(reference -> references.of(reference.type()).hasLost());
            if (lost && !element.isDone()) {
                end(element);
                giveUp(element.place().type(), element.id());
            }
        }
        left.removeIf(Deferred::isDone);
        Map<Reference, Deferred> byId = byId(left);
        for (Deferred element : left) {
            if (!element.isDone() && !byId.keySet().containsAll(element.missing())) {
                readAgain(element, new Refusal(byId, null));
            }
        }
        for (Deferred element : left) {
            if (!element.isDone()) {
                refuseCircle(element, byId);
            }
        }
    }

    private static Map<Reference, Deferred> byId(List<Deferred> left) {
        Map<Reference, Deferred> byId = new HashMap<>();
        for (Deferred element : left) {
            Reference itself = element.itself();
            if (itself != null) {
                byId.put(itself, element);
            }
        }
        return byId;
    }

    /** Whoever goes on from one to the next comes to the circle, and then round it. */
    private void refuseCircle(Deferred first, Map<Reference, Deferred> byId) throws IOException {
        Set<Deferred> way = new LinkedHashSet<>();
        Deferred element = first;
        Reference next = next(element);
        while (way.add(element)) {
            next = next(element);
            element = Objects.requireNonNull(byId.get(next));
        }
        readAgain(element, new Refusal(byId, next(element)));
    }

    private static Reference next(Deferred element) {
        return element.missing().get(0);
    }
}
