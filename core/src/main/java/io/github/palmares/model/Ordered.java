package io.github.palmares.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists whose order says nothing: they are sorted and made distinct when a value is built, so that equal values are
 * equal, print alike and write alike. Most hold none or one element, for which a list is far smaller than a set.
 */
final class Ordered {
    // Classes, for whatever is read comes by here, and the first lambda of a program keeps it waiting.
    static final Comparator<Entity> BY_ID = new Comparator<>() {
        @Override
        public int compare(Entity one, Entity other) {
            return one.id().compareTo(other.id());
        }
    };
    static final Comparator<Entity> BY_KIND_AND_ID = new Comparator<>() {
        @Override
        public int compare(Entity one, Entity other) {
            int difference = one.entityKind().compareTo(other.entityKind());
            return difference != 0 ? difference : BY_ID.compare(one, other);
        }
    };
    static final Comparator<Seat> BY_DRIVER = new Comparator<>() {
        @Override
        public int compare(Seat one, Seat other) {
            return BY_ID.compare(one.driver(), other.driver());
        }
    };
    static final Comparator<Absence> BY_RACE = new Comparator<>() {
        @Override
        public int compare(Absence one, Absence other) {
            return BY_ID.compare(one.race(), other.race());
        }
    };
    static final Comparator<MarkPosition> BY_TIME = new Comparator<>() {
        @Override
        public int compare(MarkPosition one, MarkPosition other) {
            return one.at().compareTo(other.at());
        }
    };

    private Ordered() {}

    static <T extends Comparable<? super T>> boolean is(List<T> list) {
        return is(list, Comparator.naturalOrder());
    }

    /** Whether the list is in strictly ascending order already, which is the case nearly always. */
    static <T> boolean is(List<? extends T> list, Comparator<? super T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static <T extends Comparable<? super T>> List<T> of(List<T> list) {
        return of("value", list, Comparator.naturalOrder());
    }

    /**
     * The list in order, each element once.
     *
     * @throws IllegalArgumentException if two elements stand at the same place of the order and differ
     */
    static <T> List<T> of(String what, List<T> list, Comparator<? super T> order) {
        if (is(list, order)) {
            return list;
        }
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        List<T> distinct = new ArrayList<>(sorted.size());
        for (T element : sorted) {
            T last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            if (last == null || order.compare(last, element) != 0) {
                distinct.add(element);
            } else if (!last.equals(element)) {
                throw new IllegalArgumentException(
                        what + ": expected each one once, found " + last + " twice with different values");
            }
        }
        return distinct;
    }
}
