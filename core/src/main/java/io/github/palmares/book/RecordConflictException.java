package io.github.palmares.book;

import io.github.palmares.book.merge.Conflict;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import java.io.Serial;
import java.util.List;

/**
 * Two statements about one thing that cannot both be: two nationalities of a driver, two whole line-ups of one car in one
 * race, two different lists of all who hold a title. A book refuses them instead of choosing one.
 *
 * <p>The message names the thing, the attribute, both values and where each is taken from, such as
 * {@code driver 'pipo-derani', nationality: 'BRA' (article-1 ¶2) and 'GBR' (article-2 ¶1) contradict each other; leave one
 * of them out}. Of several conflicts one is reported, and always the same one, in whatever order the statements were added:
 * things in order of their kind and id, attributes as their type lists them, statements in order of their citations.
 * {@link RecordBook.Builder#conflicts()} lists all of them.
 */
public final class RecordConflictException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the statements are about. */
    private final String subject;

    /** What they contradict each other in. */
    private final String attribute;

    /** Both values, as the message has them; an array, for an exception can be serialized and a list need not be. */
    private final String[] values;

    /** The statements, which are not serialized. */
    private final transient List<Object> statements;

    RecordConflictException(Conflict conflict) {
        super(conflict.subject() + ", " + conflict.attribute() + ": " + conflict.contradiction());
        this.subject = conflict.subject();
        this.attribute = conflict.attribute();
        this.values = conflict.values().toArray(String[]::new);
        this.statements = conflict.statements();
    }

    /**
     * {@return what the statements are about, such as {@code driver 'pipo-derani'} or {@code result of imsa-2024-31 in
     * rolex-24-2024}}
     */
    public String subject() {
        return subject;
    }

    /**
     * {@return what they contradict each other in, such as {@code nationality}, or {@code laps of driver 'jack-aitken'} within
     * a line-up}
     */
    public String attribute() {
        return attribute;
    }

    /** {@return both values as the message has them, in order of the citations; one where a class is its own predecessor} */
    public List<String> values() {
        return List.of(values);
    }

    /**
     * {@return the facts that contradict each other, in order of their citations; empty where entities do, or after
     * serialization}
     */
    public List<Fact> facts() {
        return of(Fact.class);
    }

    /**
     * {@return the entities that contradict each other, in order of their citations; empty where facts do, or after
     * serialization}
     */
    public List<Entity> entities() {
        return of(Entity.class);
    }

    private <T> List<T> of(Class<T> type) {
        return statements == null
                ? List.of()
                : statements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
