package io.github.palmares.model;

/** The kinds of entity. An id is unique within its kind: a circuit and an event may both be {@code daytona}. */
public enum EntityKind {
    /** A {@link Source}. */
    SOURCE("source"),
    /** A {@link Driver}. */
    DRIVER("driver"),
    /** A {@link Team}. */
    TEAM("team"),
    /** A {@link Manufacturer}. */
    MANUFACTURER("manufacturer"),
    /** A {@link Person}. */
    PERSON("person"),
    /** An {@link Organisation}. */
    ORGANISATION("organisation"),
    /** A {@link Circuit}. */
    CIRCUIT("circuit"),
    /** A {@link Series}. */
    SERIES("series"),
    /** A {@link CarClass}. */
    CAR_CLASS("class"),
    /** A {@link CarModel}. */
    CAR_MODEL("car"),
    /** An {@link Event}. */
    EVENT("event"),
    /** A {@link Season}. */
    SEASON("season"),
    /** A {@link Race}. */
    RACE("race"),
    /** A {@link Championship}. */
    CHAMPIONSHIP("championship");

    private final String word;

    EntityKind(String word) {
        this.word = word;
    }

    /** {@return the word for it in messages and documents, such as {@code driver} or {@code class}} */
    public String word() {
        return word;
    }
}
