package io.github.palmares.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One season of a series. It may begin in one year and end in the next ("2018–19").
 *
 * <p>Which class is the top one is stated, never derived: what was DPi in 2022 is GTP in 2023.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Season implements Entity, Cited permits ImmutableSeason {
    private static final int YEAR = 4;
    private static final Pattern LABEL = Pattern.compile("[0-9]{4}(?:[-–/](?:[0-9]{2}|[0-9]{4}))?");

    /** Of a season with more classes than these, it is noted where each of them stands. */
    private static final int FEW = 16;

    Season() {}

    @Override
    public abstract String id();

    /** {@return the series} */
    public abstract Series series();

    /** {@return the year or years, such as "2023" or "2018–19"} */
    public abstract String label();

    /** {@return the classes run, fastest first; empty where the classes are not stated} */
    public abstract List<CarClass> classes();

    /** {@return the class that races for overall victory; absent where it is not stated} */
    public abstract Optional<CarClass> topClass();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.SEASON;
    }

    /** {@return the name of the series and the label} */
    @Override
    public final String displayName() {
        return series().name() + " " + label();
    }

    /**
     * Where a class stands in the order of the season.
     *
     * @param carClass the class, matched by id
     * @return its place among the {@link #classes()}, counted from 0; below zero where the season does not list it
     */
    public final int indexOf(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        List<CarClass> classes = classes();
        if (classes.size() > FEW) {
            return indexes().getOrDefault(carClass.id(), -1);
        }
        int index = classes.size() - 1;
        while (index >= 0 && !classes.get(index).isSameAs(carClass)) {
            index--;
        }
        return index;
    }

    /** By the id of a class, where it stands; noted when it is first asked for. */
    @Value.Lazy
    Map<String, Integer> indexes() {
        Map<String, Integer> found = new HashMap<>();
        for (CarClass carClass : classes()) {
            found.put(carClass.id(), found.size());
        }
        return found;
    }

    private void checkClasses() {
        Set<String> seen = new HashSet<>();
        for (CarClass carClass : classes()) {
            if (!seen.add(carClass.id())) {
                throw new IllegalArgumentException(
                        "season classes: expected each one once, found '" + carClass.id() + "' twice");
            }
        }
        if (topClass().isPresent()
                && !seen.isEmpty()
                && !seen.contains(topClass().get().id())) {
            throw new IllegalArgumentException("season top class: expected one of the season's classes "
                    + seen.stream().sorted().toList() + ", found '"
                    + topClass().get().id() + "'");
        }
    }

    /** {@return the first year of the label, 2018 for "2018–19"} */
    public final int firstYear() {
        return Integer.parseInt(label(), 0, YEAR, 10);
    }

    /** {@return the last year of the label, 2019 for "2018–19"; it is the first where there is only one} */
    public final int lastYear() {
        int first = firstYear();
        if (label().length() == YEAR) {
            return first;
        }
        int last = Integer.parseInt(label(), YEAR + 1, label().length(), 10);
        if (label().length() > YEAR + 3) {
            return last;
        }
        int century = first - first % 100;
        return century + last + (last < first % 100 ? 100 : 0);
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Season check() {
        Checks.id(this, "imsa-2023");
        if (!LABEL.matcher(label()).matches() || (label().length() > YEAR && lastYear() != firstYear() + 1)) {
            throw Checks.invalid(
                    "season label",
                    "a year, or two that follow each other with a dash,",
                    "'2023' or '2018–19'",
                    label());
        }
        checkClasses();
        boolean ordered = Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Season ordered() {
        return toBuilder().citations(Ordered.of(citations())).build();
    }

    /** {@return the kind and the id, such as {@code season imsa-2023}} */
    @Override
    public final String toString() {
        return "season " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Season} values, of which {@code id}, {@code series} and {@code label} are required; not safe for
     * use by several threads at once.
     */
    public static final class Builder extends ImmutableSeason.Builder {
        Builder() {}
    }
}
