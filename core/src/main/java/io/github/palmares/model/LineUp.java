package io.github.palmares.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The drivers of one car in one race, in the order of the source, and whether that is all of them. A record of one
 * driver's win often does not name the others: then the line-up is not whole.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LineUp permits ImmutableLineUp {
    /** So many are compared with each other more quickly than put into a set. */
    private static final int FEW = 8;

    LineUp() {}

    /** {@return the drivers known, in the order of the source, nobody twice; empty where none is} */
    public abstract List<CrewMember> crew();

    /** {@return whether these are all drivers of the car; false unless said otherwise} */
    public abstract boolean whole();

    /** {@return the drivers known, in the order of the source} */
    public final List<Driver> drivers() {
        return crew().stream().map(CrewMember::driver).toList();
    }

    /**
     * Whether a driver is listed.
     *
     * @param driver the driver, matched by id
     * @return whether the line-up names the driver; false says nothing where the line-up is not whole
     */
    public final boolean lists(Driver driver) {
        Objects.requireNonNull(driver, "driver");
        return crew().stream().anyMatch(member -> member.driver().id().equals(driver.id()));
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        if (crew().size() > FEW) {
            Set<String> seen = new HashSet<>();
            crew().forEach(member ->
                    checkOnce(member.driver().id(), !seen.add(member.driver().id())));
        } else {
            for (int i = 1; i < crew().size(); i++) {
                String id = crew().get(i).driver().id();
                for (int j = 0; j < i; j++) {
                    checkOnce(id, crew().get(j).driver().id().equals(id));
                }
            }
        }
        if (whole() && crew().isEmpty()) {
            throw new IllegalArgumentException("line-up: expected at least one driver in a whole line-up, found none");
        }
    }

    private static void checkOnce(String id, boolean isSecond) {
        if (isSecond) {
            throw new IllegalArgumentException("line-up: expected each driver once, found '" + id + "' twice");
        }
    }

    /** {@return the drivers' ids; an ellipsis where others may belong to it} */
    @Override
    public final String toString() {
        return crew() + (whole() ? "" : "…");
    }

    /**
     * Some drivers of a car, perhaps not all.
     *
     * @param drivers those known, in the order of the source
     * @return a line-up that is not whole
     * @throws IllegalArgumentException if a driver is named twice
     */
    public static LineUp of(Driver... drivers) {
        Objects.requireNonNull(drivers, "drivers");
        return builder()
                .addAllCrew(Arrays.stream(drivers).map(CrewMember::of).toList())
                .build();
    }

    /**
     * All drivers of a car.
     *
     * @param drivers all of them, in the order of the source
     * @return a whole line-up
     * @throws IllegalArgumentException if a driver is named twice, or none at all
     */
    public static LineUp whole(Driver... drivers) {
        return of(drivers).toBuilder().whole(true).build();
    }

    /**
     * All drivers of a car, each of whom is known to have driven.
     *
     * @param drivers all of them, in the order of the source
     * @return a whole line-up in which everybody drove
     * @throws IllegalArgumentException if a driver is named twice, or none at all
     */
    public static LineUp drove(Driver... drivers) {
        Builder builder = builder().whole(true);
        for (Driver driver : Objects.requireNonNull(drivers, "drivers")) {
            builder.addCrew(
                    CrewMember.builder().driver(driver).drove(Answer.YES).build());
        }
        return builder.build();
    }

    /** {@return the line-up of a car whose drivers are not known} */
    public static LineUp unknown() {
        return Defaults.LINE_UP;
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link LineUp} values, of which nothing is required by itself; not safe for use by several threads at
     * once.
     */
    public static final class Builder extends ImmutableLineUp.Builder {
        Builder() {
            whole(false);
        }
    }
}
