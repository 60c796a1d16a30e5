package io.github.palmares.json.timing.audit;

import java.util.List;

/**
 * What of an official table could not be checked.
 *
 * @param what which sessions, or which totals and positions, in the order of the table
 * @param why what it takes, and is not there
 */
public record Unchecked(List<String> what, String why) {
    /**
     * Copies the list.
     *
     * @param what which sessions, or which totals and positions
     * @param why what it takes, and is not there
     */
    public Unchecked {
        what = List.copyOf(what);
    }

    /** {@return what could not be checked, and why, on one line} */
    @Override
    public String toString() {
        return "not checked: " + String.join("; ", what) + ": " + why;
    }
}
