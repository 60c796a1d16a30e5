package io.github.palmares.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * An age in whole years, or the ages that are possible where the day of birth is only partly known.
 *
 * @param atLeast the lowest age possible, 0 or more
 * @param atMost the highest age possible; absent where nothing bounds it
 */
public record Age(int atLeast, OptionalInt atMost) {
    /**
     * Checks both bounds.
     *
     * @param atLeast the lowest age possible, 0 or more
     * @param atMost the highest age possible; absent where nothing bounds it
     * @throws IllegalArgumentException if the lower bound is negative or above the upper one
     */
    public Age {
        Objects.requireNonNull(atMost, "atMost");
        Checks.atLeast("age", OptionalInt.of(atLeast), 0);
        Checks.atLeast("highest age", atMost, atLeast);
    }

    /** {@return the age, where just one is possible} */
    public OptionalInt exact() {
        return atMost.isPresent() && atMost.getAsInt() == atLeast ? atMost : OptionalInt.empty();
    }

    /**
     * Whether an age is possible.
     *
     * @param years an age in whole years
     * @return whether it lies within the bounds
     */
    public boolean couldBe(int years) {
        return atLeast <= years && (atMost.isEmpty() || years <= atMost.getAsInt());
    }

    /** {@return the age in words: "30", "29 or 30", "29 to 31", "29 or more"} */
    @Override
    public String toString() {
        if (atMost.isEmpty()) {
            return atLeast + " or more";
        }
        int most = atMost.getAsInt();
        if (most == atLeast) {
            return Integer.toString(atLeast);
        }
        return atLeast + (most == atLeast + 1 ? " or " : " to ") + most;
    }
}
