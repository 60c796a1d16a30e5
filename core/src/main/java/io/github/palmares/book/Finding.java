package io.github.palmares.book;

import io.github.palmares.model.Fact;
import java.util.List;

/**
 * Something in a book that looks wrong, doubtful or remarkable. It is data: a program can choose by {@link #severity()}
 * and {@link #kind()}, and show the facts.
 *
 * @param severity how bad it is
 * @param kind what it is about
 * @param where the race, season or fact that it is found in, such as {@code race petit-le-mans-2023}
 * @param what it in a sentence
 * @param facts the facts concerned, in their order; empty where an entity alone is concerned
 */
public record Finding(Severity severity, FindingKind kind, String where, String what, List<Fact> facts) {
    /**
     * Copies the list.
     *
     * @param severity how bad it is
     * @param kind what it is about
     * @param where the race, season or fact that it is found in
     * @param what it in a sentence
     * @param facts the facts concerned
     */
    public Finding {
        facts = List.copyOf(facts);
    }

    /**
     * A finding as severe as its kind.
     *
     * @param kind what it is about
     * @param where the race, season or fact that it is found in
     * @param what it in a sentence
     * @param facts the facts concerned
     * @return the finding
     */
    public static Finding of(FindingKind kind, String where, String what, List<? extends Fact> facts) {
        return new Finding(kind.severity(), kind, where, what, List.copyOf(facts));
    }

    /** {@return where it is, and what} */
    @Override
    public String toString() {
        return severity + " " + where + ": " + what;
    }
}
