package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.merge.Merge;
import io.github.palmares.book.merge.Merge.United;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Unites a few statements about one thing, in every order that there is. */
final class Unite {
    private Unite() {}

    /** The one value that both orders give. */
    static <T> T all(T first, T second) {
        return all(List.of(first, second));
    }

    /** The one value that all orders give. */
    static <T> T all(T first, T second, T third) {
        return all(List.of(first, second, third));
    }

    private static <T> T all(List<T> statements) {
        List<T> united = orders(statements).stream().map(Unite::one).distinct().toList();
        assertEquals(1, united.size(), united::toString);
        return united.get(0);
    }

    /** The message that all orders fail with. */
    static RecordConflictException conflict(Object... statements) {
        List<RecordConflictException> conflicts = new ArrayList<>();
        for (List<Object> order : orders(List.of(statements))) {
            conflicts.add(assertThrows(RecordConflictException.class, () -> one(order)));
        }
        List<String> messages =
                conflicts.stream().map(Throwable::getMessage).distinct().toList();
        assertEquals(1, messages.size(), messages::toString);
        return conflicts.get(0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T one(List<T> statements) {
        if (statements.get(0) instanceof Entity entity) {
            United united =
                    Unite.merged(statements.stream().map(Entity.class::cast).toList(), List.of());
            return (T) united.entities().get(entity.entityKind()).get(entity.id());
        }
        List<Fact> facts = statements.stream().map(Fact.class::cast).toList();
        boolean entries = facts.get(0) instanceof Entry;
        List<Fact> united = Unite.merged(List.of(), facts).facts().all().stream()
                .filter(fact -> entries || !(fact instanceof Entry))
                .toList();
        assertEquals(1, united.size(), united::toString);
        return (T) united.get(0);
    }

    /** What statements say together, unless they contradict each other. */
    static United merged(Collection<? extends Entity> entities, Collection<? extends Fact> facts) {
        return checked(Merge.unite(entities, facts));
    }

    static United replaced(United united, Entity replacement) {
        return checked(Merge.replace(united, replacement));
    }

    private static United checked(United united) {
        if (!united.conflicts().isEmpty()) {
            throw new RecordConflictException(united.conflicts().get(0));
        }
        return united;
    }

    static <T> List<List<T>> orders(List<T> list) {
        if (list.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> rest = new ArrayList<>(list);
            T first = rest.remove(i);
            orders(rest)
                    .forEach(order -> orders.add(
                            Stream.concat(Stream.of(first), order.stream()).toList()));
        }
        return Collections.unmodifiableList(orders);
    }
}
