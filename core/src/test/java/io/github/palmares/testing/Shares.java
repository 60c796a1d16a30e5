package io.github.palmares.testing;

import net.jqwik.api.statistics.Statistics;

/** In how many of the generated values a case comes up that a property is about. */
public final class Shares {
    private static final int OFTEN_PERCENT = 5;

    private Shares() {}

    /** Counts a value, and fails the property after its last try if the case came up too seldom. */
    public static void often(String label, boolean there) {
        Statistics.label(label).collect(there);
        Statistics.label(label)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= OFTEN_PERCENT));
    }
}
