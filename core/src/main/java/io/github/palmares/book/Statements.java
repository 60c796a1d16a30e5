package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Several statements about one thing, and the rules by which an attribute of them unites. Each rule takes all statements
 * at once and does not care for their order; each is the join of a semilattice, so that it makes no difference which
 * statements meet first. Only a contradiction puts them in order, to report always the same pair.
 */
final class Statements<T> {
    /** What is said, and where. */
    record Statement<T>(T value, List<Citation> citations) {}

    private final Supplier<String> subject;
    private final String part;
    private final List<Statement<T>> all;

    private Statements(Supplier<String> subject, String part, List<Statement<T>> all) {
        this.subject = subject;
        this.part = part;
        this.all = all;
    }

    /**
     * Unites statements about one thing.
     *
     * @param subject the thing, as a message names it
     * @param join how two or more different statements unite
     * @return one of the statements where it holds all that the others say, else a new one
     */
    static <T> T unite(
            Collection<? extends T> statements,
            Function<? super T, String> subject,
            Function<? super T, List<Citation>> citations,
            Function<Statements<T>, T> join) {
        Set<T> different = new LinkedHashSet<>(statements);
        T first = different.iterator().next();
        if (different.size() == 1) {
            return first;
        }
        List<Statement<T>> all = new ArrayList<>(different.size());
        for (T value : different) {
            all.add(new Statement<>(value, citations.apply(value)));
        }
        T united = join.apply(new Statements<>(() -> subject.apply(first), "", all));
        for (T value : different) {
            if (value.equals(united)) {
                return value;
            }
        }
        return united;
    }

    /** The statements about one part of the thing. */
    private T unite(Function<Statements<T>, T> join) {
        T first = first();
        boolean alike = all.stream().allMatch(statement -> statement.value.equals(first));
        return alike ? first : join.apply(this);
    }

    T first() {
        return all.get(0).value;
    }

    /** Said by all alike. */
    <V> V same(String attribute, Function<? super T, ? extends V> attributeOf) {
        List<Statement<V>> said = new ArrayList<>(all.size());
        for (Statement<T> statement : all) {
            said.add(new Statement<>(attributeOf.apply(statement.value), statement.citations));
        }
        return agreed(attribute, said).orElseThrow();
    }

    /** Absent gives way; who says something says the same. */
    <V> Optional<V> known(String attribute, Function<? super T, Optional<V>> attributeOf) {
        return agreed(attribute, said(attributeOf));
    }

    OptionalInt number(String attribute, Function<? super T, OptionalInt> attributeOf) {
        Optional<Integer> number = known(attribute, value -> boxed(attributeOf.apply(value)));
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Unknown gives way; yes and no contradict each other. */
    Answer answer(String attribute, Function<? super T, Answer> attributeOf) {
        return known(attribute, value -> Optional.of(attributeOf.apply(value)).filter(a -> a != Answer.UNKNOWN))
                .orElse(Answer.UNKNOWN);
    }

    /** A list whose order is data: empty says nothing, and others are equal. */
    <V> List<V> inOrder(String attribute, Function<? super T, List<V>> attributeOf) {
        return known(attribute, value -> Optional.of(attributeOf.apply(value)).filter(list -> !list.isEmpty()))
                .orElse(List.of());
    }

    /** The days that all statements leave possible. */
    Optional<PartialDate> date(String attribute, Function<? super T, Optional<PartialDate>> attributeOf) {
        List<Statement<PartialDate>> said = said(attributeOf);
        Optional<PartialDate> date = said.stream().findFirst().map(Statement::value);
        for (Statement<PartialDate> statement : said) {
            date = date.flatMap(days -> days.intersection(statement.value));
        }
        if (date.isEmpty() && !said.isEmpty()) {
            // Spans that meet two by two have a day that is in all of them, so there is a pair that does not meet.
            throw conflict(
                    attribute,
                    said,
                    Statements::shown,
                    (a, b) -> a.intersection(b).isEmpty());
        }
        return date;
    }

    /** What any statement lists; the value that takes it makes it sorted and distinct. */
    <V> List<V> union(Function<? super T, ? extends Collection<V>> attributeOf) {
        Set<V> union = new LinkedHashSet<>();
        for (Statement<T> statement : all) {
            union.addAll(attributeOf.apply(statement.value));
        }
        return List.copyOf(union);
    }

    /** The greatest; for a certainty the strongest. */
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

    /** Those statements of which something is true; at least one has to be. */
    Statements<T> only(Predicate<? super T> condition) {
        return new Statements<>(
                subject,
                part,
                all.stream()
                        .filter(statement -> condition.test(statement.value))
                        .toList());
    }

    List<T> values() {
        return all.stream().map(Statement::value).toList();
    }

    /** A part of the thing that every statement has. */
    <V> V part(Function<? super T, V> partOf, Function<Statements<V>, V> join) {
        List<Statement<V>> said = new ArrayList<>(all.size());
        for (Statement<T> statement : all) {
            said.add(new Statement<>(partOf.apply(statement.value), statement.citations));
        }
        return new Statements<>(subject, part, said).unite(join);
    }

    /**
     * Parts of the thing that are told apart by a key, such as the seats of an entry by their driver.
     *
     * @param where what a message adds to the name of an attribute, given the key
     * @return the parts united, by key
     */
    <K extends Comparable<K>, V> SortedMap<K, V> parts(
            Function<? super T, List<V>> partsOf,
            Function<? super V, K> key,
            Function<? super K, String> where,
            Function<Statements<V>, V> join) {
        Map<K, List<Statement<V>>> byKey = new TreeMap<>();
        for (Statement<T> statement : all) {
            for (V one : partsOf.apply(statement.value)) {
                byKey.computeIfAbsent(key.apply(one), k -> new ArrayList<>())
                        .add(new Statement<>(one, statement.citations));
            }
        }
        SortedMap<K, V> united = new TreeMap<>();
        for (Map.Entry<K, List<Statement<V>>> said : byKey.entrySet()) {
            String inside = where.apply(said.getKey()) + part;
            united.put(said.getKey(), new Statements<>(subject, inside, said.getValue()).unite(join));
        }
        return united;
    }

    /** What one statement says of an attribute has to go with what another says of a second one. */
    <A, B> void together(
            String attribute,
            Function<? super T, Optional<A>> first,
            Function<? super T, Optional<B>> second,
            BiPredicate<A, B> compatible) {
        for (Statement<A> a : sorted(said(first), Statements::shown)) {
            for (Statement<B> b : sorted(said(second), Statements::shown)) {
                if (!compatible.test(a.value, b.value)) {
                    throw contradiction(attribute, shown(a.value), a.citations, shown(b.value), b.citations);
                }
            }
        }
    }

    /** The first two statements, in order of their citations, that contradict each other. */
    RecordConflictException conflict(
            String attribute, Function<? super T, String> shown, BiPredicate<? super T, ? super T> contradict) {
        return conflict(attribute, all, shown, contradict);
    }

    private <V> RecordConflictException conflict(
            String attribute,
            List<Statement<V>> said,
            Function<? super V, String> shown,
            BiPredicate<? super V, ? super V> contradict) {
        List<Statement<V>> ordered = sorted(said, shown);
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Statement<V> a = ordered.get(i);
                Statement<V> b = ordered.get(j);
                if (contradict.test(a.value, b.value)) {
                    return contradiction(
                            attribute, shown.apply(a.value), a.citations, shown.apply(b.value), b.citations);
                }
            }
        }
        throw new IllegalStateException("no two statements about " + subject.get() + " contradict each other");
    }

    private RecordConflictException contradiction(
            String attribute, String first, List<Citation> firstCited, String second, List<Citation> secondCited) {
        return new RecordConflictException(
                subject.get(),
                attribute + part,
                said(first, firstCited) + " and " + said(second, secondCited)
                        + " contradict each other; replace(…) one of them");
    }

    /** A value and where it is said, as a message has it. */
    static String said(String value, List<Citation> citations) {
        String where = citations.isEmpty()
                ? "no source"
                : String.join(", ", citations.stream().map(Citation::toString).toList());
        return "'" + value + "' (" + where + ")";
    }

    private <V> List<Statement<V>> said(Function<? super T, Optional<V>> attributeOf) {
        List<Statement<V>> said = new ArrayList<>(all.size());
        for (Statement<T> statement : all) {
            Optional<V> value = attributeOf.apply(statement.value);
            if (value.isPresent()) {
                said.add(new Statement<>(value.get(), statement.citations));
            }
        }
        return said;
    }

    private <V> Optional<V> agreed(String attribute, List<Statement<V>> said) {
        for (Statement<V> statement : said) {
            if (!statement.value.equals(said.get(0).value)) {
                throw conflict(attribute, said, Statements::shown, (a, b) -> !a.equals(b));
            }
        }
        return said.stream().findFirst().map(Statement::value);
    }

    private static <V> List<Statement<V>> sorted(List<Statement<V>> said, Function<? super V, String> shown) {
        Comparator<Statement<V>> byCitations = (a, b) -> compare(a.citations, b.citations);
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
