package io.github.palmares.points;

import io.github.palmares.model.CarClass;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Classes that are ranked together in one table, in their common order at the finish.
 *
 * @param classes a name, an alias or the id of each class; empty for all classes. Names that a season does not know do no
 *     harm
 */
public record ClassGroup(Set<String> classes) {
    /**
     * Copies the names.
     *
     * @param classes a name, an alias or the id of each class; empty for all classes
     */
    public ClassGroup {
        classes = Collections.unmodifiableSortedSet(new TreeSet<>(classes));
    }

    /**
     * Some classes.
     *
     * @param classes a name, an alias or the id of each
     * @return the group
     * @throws IllegalArgumentException if there is none
     */
    public static ClassGroup of(String... classes) {
        if (classes.length == 0) {
            throw new IllegalArgumentException("class group: expected at least one class such as 'LMP1', found none");
        }
        return new ClassGroup(Set.of(classes));
    }

    /** {@return the group of all classes} */
    public static ClassGroup all() {
        return new ClassGroup(Set.of());
    }

    boolean includes(CarClass carClass) {
        return classes.isEmpty() || names(classes, carClass);
    }

    /** Whether some names are one of a class: rule books name classes, as entry lists do. */
    static boolean names(Collection<String> names, CarClass carClass) {
        for (String name : names) {
            if (name.equals(carClass.id()) || carClass.isNamed(name)) {
                return true;
            }
        }
        return false;
    }
}
