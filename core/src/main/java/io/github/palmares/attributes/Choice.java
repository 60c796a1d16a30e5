package io.github.palmares.attributes;

import java.util.List;

/** The types that a value may be of where an attribute does not say which one. */
public enum Choice {
    /** Whoever can hold a title. */
    COMPETITOR(
            "competitor",
            "Whoever can hold a title: exactly one field.",
            RecordType.DRIVER,
            RecordType.TEAM,
            RecordType.MANUFACTURER),
    /** Anybody in the sport. */
    PARTY(
            "party",
            "Anybody in the sport: exactly one field.",
            RecordType.DRIVER,
            RecordType.TEAM,
            RecordType.MANUFACTURER,
            RecordType.PERSON,
            RecordType.ORGANISATION),
    /** What a party can belong to. */
    AFFILIABLE(
            "side of an affiliation",
            "A party or a series: exactly one field.",
            RecordType.DRIVER,
            RecordType.TEAM,
            RecordType.MANUFACTURER,
            RecordType.PERSON,
            RecordType.ORGANISATION,
            RecordType.SERIES),
    /** Any fact. */
    FACT(
            "fact",
            "Any fact: exactly one field.",
            RecordType.ENTRY,
            RecordType.RESULT,
            RecordType.TITLE,
            RecordType.AFFILIATION,
            RecordType.TOTAL,
            RecordType.COVERAGE,
            RecordType.ADJUSTMENT);

    private final String word;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<RecordType> types;

    Choice(String word, String description, RecordType... types) {
        this.word = word;
        this.description = description;
        this.types = List.of(types);
    }

    /** {@return the word for it} */
    public String word() {
        return word;
    }

    /** {@return what it is in the sport} */
    public String description() {
        return description;
    }

    /** {@return the types that it may be} */
    public List<RecordType> types() {
        return types;
    }
}
