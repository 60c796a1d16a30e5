package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;
import java.util.Objects;
import java.util.Optional;

/**
 * Who or what a name or number in a file was taken for, and on what grounds. Names never decide who is who: a
 * {@linkplain Outcome#DOUBTFUL doubtful} one is for the caller to look at, and to settle in the {@link Resolver}.
 *
 * @param outcome how sure it is
 * @param kind what it is, such as {@code driver}, {@code team} or {@code entry}
 * @param spelling the name or number as the file writes it
 * @param id the id of what it was taken for
 * @param likely the id of another that it is likely to be, for the names are near; absent where there is none. The two are
 *     never united unless the resolver says so
 * @param why the grounds, and what speaks against them
 * @param where the first place that it was taken so
 */
public record Identification(
        Outcome outcome, String kind, String spelling, String id, Optional<String> likely, String why, Location where) {
    /** How sure an identification is. */
    public enum Outcome {
        /** Nobody known bears the name: an entity was made. */
        NEW,
        /** The resolver says so, or more than the name agrees. */
        MATCHED,
        /** Only the name agrees, or it agrees with too many, or is near to one known, or something speaks against it. */
        DOUBTFUL
    }

    /**
     * Checks that nothing is null.
     *
     * @param outcome how sure it is
     * @param kind what it is
     * @param spelling the name or number as the file writes it
     * @param id the id of what it was taken for
     * @param likely the id of another that it is likely to be
     * @param why the grounds
     * @param where the first place that it was taken so
     */
    public Identification {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(spelling, "spelling");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(where, "where");
    }

    /** The same, with more said of the grounds. */
    Identification because(String more) {
        return new Identification(outcome, kind, spelling, id, likely, why + more, where);
    }

    /** {@return all of it, such as {@code DOUBTFUL driver 'A. Sample' is ann-sample: …, at race.json … (line 12)}} */
    @Override
    public String toString() {
        return outcome + " " + kind + " " + Visible.quoted(spelling) + " is " + id + ": " + why + ", at " + where;
    }
}
