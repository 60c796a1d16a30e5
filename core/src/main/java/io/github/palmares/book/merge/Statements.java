package io.github.palmares.book.merge;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PartialDate;
import io.github.palmares.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several statements about one thing, and the rules by which an attribute of them unites. Each rule takes all statements
 * at once and does not care for their order; each is the join of a semilattice, so that it makes no difference which
 * statements meet first. Only a conflict puts them in order, so that it is always told alike.
 */
final class Statements<T> {
    /** A conflict with many others is told with each of them: it has room for so many citations of either. */
    private static final int MOST_CITED = 10;

    /** What is said, and the entity or fact that says so. */
    record Statement<T>(T value, Object whole) {
        List<Citation> citations() {
            return whole instanceof Cited cited ? cited.citations() : List.of();
        }

        <V> Statement<V> of(V part) {
            return new Statement<>(part, whole);
        }
    }

    private final Supplier<String> subject;
    private final String part;
    private final List<Statement<T>> all;
    private final List<Conflict> conflicts;

    private Statements(Supplier<String> subject, String part, List<Statement<T>> all, List<Conflict> conflicts) {
        this.subject = subject;
        this.part = part;
        this.all = all;
        this.conflicts = conflicts;
    }

    /**
     * Statements about one thing.
     *
     * @param subject the thing, as a message names it
     * @param different what is said, each once
     * @param conflicts takes what cannot be united
     */
    static <T> Statements<T> of(Supplier<String> subject, Set<? extends T> different, List<Conflict> conflicts) {
        List<Statement<T>> all = new ArrayList<>(different.size());
        for (T value : different) {
            all.add(new Statement<>(value, value));
        }
        return new Statements<>(subject, "", all, conflicts);
    }

    T first() {
        return all.get(0).value;
    }

    List<Statement<T>> all() {
        return all;
    }

    /** The thing with all that the statements say; one of the statements where they cannot be united. */
    <B> T unite(Table<T, B> table) {
        int before = conflicts.size();
        B builder = table.builder();
        for (Attribute<T, B> attribute : table.attributes()) {
            Object united = unite(attribute);
            if (united != null) {
                builder = attribute.set(builder, united);
            }
        }
        Rules.check(this);
        return conflicts.size() > before ? first() : table.build(builder);
    }

    private @Nullable Object unite(Attribute<T, ?> attribute) {
        Row row = attribute.row();
        if (row.uniting() == Row.Uniting.BY_HAND) {
            return Rules.byHand(attribute, this);
        }
        List<Statement<Object>> said = said(value -> {
            Object one = attribute.of(value);
            return row.says(one) ? one : null;
        });
        if (said.isEmpty()) {
            return null;
        }
        return switch (row.uniting()) {
            case KNOWN -> agreed(attribute.words(), said);
            case INTERSECTION -> intersection(attribute.words(), said);
            case UNION -> union(said);
            case STRONGEST -> strongest(said);
            case BY_KEY -> List.copyOf(parts(row.part(), row.keyPhrase(), said).values());
            case BY_HAND -> throw new IllegalStateException(attribute.name());
        };
    }

    /** What each statement says that says anything. */
    <V> List<Statement<V>> said(Function<? super T, ? extends @Nullable V> attributeOf) {
        List<Statement<V>> said = new ArrayList<>(all.size());
        for (Statement<T> statement : all) {
            V value = attributeOf.apply(statement.value);
            if (value != null) {
                said.add(statement.of(value));
            }
        }
        return said;
    }

    private <V> V agreed(String attribute, List<Statement<V>> said) {
        V first = said.get(0).value;
        if (said.stream().allMatch(statement -> statement.value.equals(first))) {
            return first;
        }
        List<Statement<V>> ordered = sorted(said, Statements::shown);
        Statement<V> one = ordered.get(0);
        String shownOne = shown(one.value);
        for (Statement<V> other : ordered) {
            if (!other.value.equals(one.value)) {
                contradict(attribute, shownOne, one, shown(other.value), other);
            }
        }
        return one.value;
    }

    private Object intersection(String attribute, List<Statement<Object>> said) {
        List<Statement<PartialDate>> days = new ArrayList<>(said.size());
        said.forEach(statement -> days.add(statement.of((PartialDate) statement.value)));
        return intersected(attribute, days);
    }

    /**
     * The days that all statements leave possible. Spans that meet two by two have a day that is in all of them, so one
     * that does not meet what is left by others does not meet one of these.
     */
    PartialDate intersected(String attribute, List<Statement<PartialDate>> said) {
        List<Statement<PartialDate>> ordered = sorted(said, Statements::shown);
        PartialDate left = ordered.get(0).value;
        Bounds bounds = new Bounds();
        bounds.add(left);
        for (int i = 1; i < ordered.size(); i++) {
            Statement<PartialDate> other = ordered.get(i);
            Optional<PartialDate> both = left.intersection(other.value);
            if (both.isEmpty()) {
                Statement<PartialDate> one = ordered.get(bounds.firstApart(other.value));
                contradict(attribute, shown(one.value), one, shown(other.value), other);
            }
            left = both.orElse(left);
            bounds.add(other.value);
        }
        return left;
    }

    /** Of spans one after the other, those that begin later, or end earlier, than all before them. */
    private static final class Bounds {
        private final NavigableMap<LocalDate, Integer> begins = new TreeMap<>();
        private final NavigableMap<LocalDate, Integer> ends = new TreeMap<>();
        private int count;

        void add(PartialDate span) {
            span.earliest()
                    .filter(day -> begins.isEmpty() || day.isAfter(begins.lastKey()))
                    .ifPresent(day -> begins.put(day, count));
            span.latest()
                    .filter(day -> ends.isEmpty() || day.isBefore(ends.firstKey()))
                    .ifPresent(day -> ends.put(day, count));
            count++;
        }

        /** The first of the spans that has no day in common with another one. */
        int firstApart(PartialDate other) {
            Optional<Integer> after = other.latest().map(begins::higherEntry).map(Map.Entry::getValue);
            Optional<Integer> before = other.earliest().map(ends::lowerEntry).map(Map.Entry::getValue);
            return Math.min(after.orElse(count), before.orElse(count));
        }
    }

    /** What any statement lists; the value that takes it makes it sorted and distinct. */
    private static List<Object> union(List<Statement<Object>> said) {
        List<Object> union = new ArrayList<>();
        said.forEach(statement -> union.addAll((List<?>) statement.value));
        return List.copyOf(union);
    }

    @SuppressWarnings("unchecked") // constants of one enum
    private static Object strongest(List<Statement<Object>> said) {
        Comparable<Object> strongest = (Comparable<Object>) said.get(0).value;
        for (Statement<Object> statement : said) {
            strongest = strongest.compareTo(statement.value) < 0 ? (Comparable<Object>) statement.value : strongest;
        }
        return strongest;
    }

    /** The greatest of what the statements say. */
    <V extends Comparable<V>> V greatest(Function<? super T, V> attributeOf) {
        V greatest = attributeOf.apply(first());
        for (Statement<T> statement : all) {
            V value = attributeOf.apply(statement.value);
            greatest = value.compareTo(greatest) > 0 ? value : greatest;
        }
        return greatest;
    }

    boolean any(Predicate<? super T> flag) {
        return all.stream().anyMatch(statement -> flag.test(statement.value));
    }

    /** Those statements of which something is true. */
    Statements<T> only(Predicate<? super T> condition) {
        List<Statement<T>> some = new ArrayList<>(all);
        some.removeIf(statement -> !condition.test(statement.value));
        return new Statements<>(subject, part, some, conflicts);
    }

    /** A part of the thing that every statement has. */
    <V> Statements<V> part(Function<? super T, V> partOf) {
        return new Statements<>(subject, part, said(partOf), conflicts);
    }

    /**
     * Parts of the thing that are told apart by their first attribute, such as the seats of an entry by their driver.
     *
     * @param phrase how a message joins an attribute to that
     * @return the parts united, by key
     */
    @SuppressWarnings("unchecked") // lists of values of the table's type
    <V, B> SortedMap<Object, V> parts(Table<V, B> table, String phrase, List<? extends Statement<?>> said) {
        Attribute<V, B> key = table.attributes().get(0);
        Map<Object, List<Statement<V>>> byKey = new TreeMap<>();
        for (Statement<?> statement : said) {
            for (V one : (List<V>) statement.value) {
                Object first = Objects.requireNonNull(key.of(one), phrase);
                byKey.computeIfAbsent(first instanceof Entity entity ? entity.id() : first, k -> new ArrayList<>())
                        .add(statement.of(one));
            }
        }
        SortedMap<Object, V> united = new TreeMap<>();
        for (Map.Entry<Object, List<Statement<V>>> same : byKey.entrySet()) {
            String where = " " + phrase + " " + (same.getKey() instanceof String id ? "'" + id + "'" : same.getKey());
            Statements<V> parts = new Statements<>(subject, where + part, same.getValue(), conflicts);
            united.put(same.getKey(), parts.unitedPart(table));
        }
        return united;
    }

    private <B> T unitedPart(Table<T, B> table) {
        T first = first();
        return all.stream().allMatch(statement -> statement.value.equals(first)) ? first : unite(table);
    }

    /** What one statement says of an attribute has to go with what another says of a second one. */
    <A, B> void together(
            String attribute,
            Function<? super T, ? extends @Nullable A> first,
            Function<? super T, ? extends @Nullable B> second,
            BiPredicate<A, B> compatible) {
        // By now all that are known are alike.
        List<Statement<A>> ones = sorted(said(first), Statements::shown);
        List<Statement<B>> others = sorted(said(second), Statements::shown);
        if (!ones.isEmpty() && !others.isEmpty() && !compatible.test(ones.get(0).value, others.get(0).value)) {
            contradict(attribute, shown(ones.get(0).value), ones.get(0), shown(others.get(0).value), others.get(0));
        }
    }

    /** All statements that contradict one of them. */
    void against(
            String attribute,
            Predicate<? super T> isOne,
            Function<? super T, Predicate<T>> contradicting,
            Function<? super T, String> shown) {
        List<Statement<T>> ordered = sorted(all, shown);
        int place = 0;
        while (place < ordered.size() && !isOne.test(ordered.get(place).value)) {
            place++;
        }
        if (place == ordered.size()) {
            return;
        }
        Statement<T> one = ordered.get(place);
        String shownOne = shown.apply(one.value);
        Predicate<T> contradict = contradicting.apply(one.value);
        for (int i = 0; i < ordered.size(); i++) {
            Statement<T> other = ordered.get(i);
            if (contradict.test(other.value)) {
                String shownOther = shown.apply(other.value);
                if (i < place) {
                    contradict(attribute, shownOther, other, shownOne, one);
                } else {
                    contradict(attribute, shownOne, one, shownOther, other);
                }
            }
        }
    }

    private void contradict(String attribute, String one, Statement<?> first, String other, Statement<?> second) {
        conflicts.add(new Conflict(
                subject.get(),
                attribute + part,
                contradiction(one, first.citations(), other, second.citations()),
                List.of(one, other),
                List.of(first.whole, second.whole)));
    }

    static String contradiction(String one, List<Citation> where, String other, List<Citation> elsewhere) {
        return said(one, where) + " and " + said(other, elsewhere) + " contradict each other; leave one of them out";
    }

    /** A value and where it is said, as a message has it. */
    static String said(String value, List<Citation> citations) {
        String where = citations.isEmpty()
                ? "no source"
                : citations.stream().limit(MOST_CITED).map(Citation::toString).collect(Collectors.joining(", "));
        int more = citations.size() - MOST_CITED;
        return Visible.quoted(value) + " (" + where + (more > 0 ? " and " + more + " more" : "") + ")";
    }

    private static <V> List<Statement<V>> sorted(List<Statement<V>> said, Function<? super V, String> shown) {
        Comparator<Statement<V>> byCitations = (a, b) -> compare(a.citations(), b.citations());
        List<Statement<V>> ordered = new ArrayList<>(said);
        ordered.sort(byCitations.thenComparing(statement -> shown.apply(statement.value)));
        return ordered;
    }

    private static int compare(List<Citation> first, List<Citation> second) {
        for (int i = 0; i < first.size() && i < second.size(); i++) {
            int difference = first.get(i).compareTo(second.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    /** A value as a message has it: what has an id by its id. */
    static String shown(Object value) {
        if (value instanceof Entity entity) {
            return entity.id();
        }
        return value instanceof List<?> list
                ? list.stream().map(Statements::shown).toList().toString()
                : value.toString();
    }
}
