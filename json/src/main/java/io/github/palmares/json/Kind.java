package io.github.palmares.json;

/** How the value of a field is written. Of a field that holds several, how each element is. */
enum Kind {
    /** A slug that names this value to others. */
    ID,
    TEXT,
    INTEGER,
    /** A number with decimals, other than zero. */
    DECIMAL,
    FLAG,
    /** One of the words of an enum. */
    WORD,
    /** An amount of time as ISO 8601 has it. */
    DURATION,
    /** The id of a value in another array of the document; a field's targets are its kinds, here one. */
    REFERENCE,
    /** An object of one field, whose name is the kind and whose value the id; a field's targets are the possible kinds. */
    ANY_REFERENCE,
    /** An object with a form of its own. */
    OBJECT
}
