package io.github.palmares.attributes;

/**
 * An attribute of a record, whose values are made all at once.
 *
 * @param <T> the record
 */
public interface RecordAttribute<T> extends Attribute<T, Values> {
    @Override
    default Values builder() {
        return new Values();
    }

    @Override
    default Values set(Values values, Object value) {
        return values.put(ordinal(), value);
    }
}
