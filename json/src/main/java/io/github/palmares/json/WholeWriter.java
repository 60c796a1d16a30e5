package io.github.palmares.json;

import io.github.palmares.attributes.CarClassAttribute;
import io.github.palmares.attributes.EntryAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/**
 * Writes a value that stands by itself: what it refers to stands within it, whole. Classes may follow each other in long
 * chains, and several ways may lead to one that is written as often: there is a limit to that.
 */
final class WholeWriter extends FieldWriter {
    /**
     * How many classes stand within one that is no other's, each counted as often as it stands there. They nest no deeper
     * than Jackson allows by itself.
     */
    static final int MOST_FOLLOWED = 100;

    /** The class that is begun, and stands within no other; null where none is. */
    private @Nullable CarClass outermost;

    private int followed;

    WholeWriter(JsonGenerator out) {
        super(out);
    }

    @Override
    @SuppressWarnings("unchecked") // the table of a type is of its values
    void refer(Entity entity) {
        if (entity instanceof CarClass carClass) {
            refer(carClass);
        } else {
            write((Table<Entity, ?>) RecordType.of(entity).table(), entity);
        }
    }

    private void refer(CarClass carClass) {
        if (outermost == null) {
            outermost = carClass;
            followed = 0;
            write(CarClassAttribute.ALL, carClass);
            outermost = null;
        } else if (++followed <= MOST_FOLLOWED) {
            write(CarClassAttribute.ALL, carClass);
        } else {
            throw DatabindException.from(
                    out,
                    "class '" + outermost.id() + "' by itself: expected at most " + MOST_FOLLOWED
                            + " classes that it follows, found more; a record book writes each of them once");
        }
    }

    @Override
    void refer(Entry entry) {
        write(EntryAttribute.ALL, entry);
    }
}
