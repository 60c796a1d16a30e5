package io.github.palmares.book.merge;

import java.util.List;

/**
 * Two statements about one thing that cannot both be.
 *
 * @param subject what they are about, such as {@code driver 'pipo-derani'}
 * @param attribute what they contradict each other in, such as {@code nationality}
 * @param contradiction both values and where each is said, in a sentence
 * @param values both values, as a message has them
 * @param statements the entities or facts that say so
 */
public record Conflict(
        String subject, String attribute, String contradiction, List<String> values, List<Object> statements) {
    /**
     * Copies the lists.
     *
     * @param subject what they are about
     * @param attribute what they contradict each other in
     * @param contradiction both values and where each is said
     * @param values both values
     * @param statements the entities or facts that say so
     */
    public Conflict {
        values = List.copyOf(values);
        statements = List.copyOf(statements);
    }
}
