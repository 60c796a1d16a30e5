package io.github.palmares.book;

import java.io.Serial;

/**
 * Two statements about one thing that cannot both be: two nationalities of a driver, two whole line-ups of one car in one
 * race, two different lists of all who hold a title. A book refuses them instead of choosing one.
 *
 * <p>The message names the thing, the attribute, both values and where each is taken from, such as
 * {@code driver 'pipo-derani', nationality: 'BRA' (article-1 ¶2) and 'GBR' (article-2 ¶1) contradict each other;
 * replace(…) one of them}. Of several contradictions one is reported, and always the same one, in whatever order the
 * statements were added: things in order of their kind and id, attributes as their type lists them, statements in order of
 * their citations.
 */
public final class RecordConflictException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the statements are about. */
    private final String subject;

    /** What they contradict each other in. */
    private final String attribute;

    RecordConflictException(String subject, String attribute, String contradiction) {
        super(subject + ", " + attribute + ": " + contradiction);
        this.subject = subject;
        this.attribute = attribute;
    }

    /** {@return what the statements are about, such as {@code driver 'pipo-derani'} or {@code result of imsa-2024-31 in rolex-24-2024}} */
    public String subject() {
        return subject;
    }

    /** {@return what they contradict each other in, such as {@code nationality}, or {@code laps of driver 'jack-aitken'} within a line-up} */
    public String attribute() {
        return attribute;
    }
}
