package io.github.palmares.testing;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a value refers to, found by calling all its accessors: a second opinion on the relinker, which knows them by name. */
public final class References {
    private References() {}

    /** The entities and entries that a value names itself, once for each place; not what those name in turn. */
    public static List<Object> in(Object value) {
        List<Object> found = new ArrayList<>();
        accessors(value).forEach(accessor -> collect(call(accessor, value), found));
        return found;
    }

    private static void collect(Object value, List<Object> found) {
        if (value instanceof Entity || value instanceof Entry) {
            found.add(value);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> collect(inside, found));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (value.getClass().getName().startsWith("io.github.palmares.") && !(value instanceof Enum)) {
            found.addAll(in(value));
        }
    }

    /** Attributes are the abstract methods of a value type, or the components of a record. */
    private static List<Method> accessors(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(component -> component.getAccessor())
                    .toList();
        }
        if (type.getSuperclass() == Object.class) {
            return List.of();
        }
        return Stream.of(type.getSuperclass().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(accessor + " of " + value, e);
        }
    }
}
