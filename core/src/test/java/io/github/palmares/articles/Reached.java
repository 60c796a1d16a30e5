package io.github.palmares.articles;

import io.github.palmares.model.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every value and every text that can be reached from some values of the model, through their public methods. */
final class Reached {
    private final Set<Object> values = new HashSet<>();
    private final List<String> texts = new ArrayList<>();

    private Reached() {}

    static Reached from(Iterable<?> values) {
        Reached reached = new Reached();
        values.forEach(reached::visit);
        return reached;
    }

    /** The distinct values of a type. */
    <T> List<T> all(Class<T> type) {
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Each text of each distinct value. */
    List<String> texts() {
        return texts;
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof String text) {
            texts.add(text);
        } else if (isOfModel(value) && values.add(value)) {
            for (Method method : publicType(value).getMethods()) {
                if (isGetter(method)) {
                    visit(call(method, value));
                }
            }
        }
    }

    private static boolean isOfModel(Object value) {
        return value.getClass().getPackage().equals(Fact.class.getPackage()) && !(value instanceof Enum<?>);
    }

    /** The generated implementation is hidden; the type that it extends is not. */
    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getDeclaringClass().equals(Object.class)
                && !Set.of("toBuilder", "toString", "hashCode").contains(method.getName());
    }

    private static Object call(Method method, Object on) {
        try {
            return method.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
