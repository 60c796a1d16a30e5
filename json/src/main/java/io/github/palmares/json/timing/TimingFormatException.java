package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;

/**
 * Says that a file is not one of the kind that was asked for: no JSON, or JSON of another kind, and what it seems to be.
 * Where only a part of a file is not understood, that is a finding and no exception.
 */
public final class TimingFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where it is. */
    private final Location location;

    TimingFormatException(Location location, String problem) {
        super(Visible.escaped(location.file() + ": " + (location.pointer().isEmpty() ? "" : location.pointer() + ": ")
                + problem + " (line " + location.line() + ")"));
        this.location = location;
    }

    /** {@return where it is} */
    public Location location() {
        return location;
    }
}
