package io.github.palmares.book;

import io.github.palmares.model.Fact;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One narrowing word with what it is given, and the same question written out for a plain loop over all facts.
 *
 * @param name the word and what it is given, for the message of a failure
 * @param word what the sequence is asked
 * @param plain what the loop asks of each fact, without the sequence's own criteria
 */
record Criterion<T extends Fact, S extends Sequence<T, S>>(String name, UnaryOperator<S> word, Predicate<T> plain) {
    @Override
    public String toString() {
        return name;
    }
}
