package io.github.palmares.json;

import io.github.palmares.model.Answer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the fields of objects, each by its number in the object's {@link Form}, and plain values. A duplicate, unknown or
 * missing field, and a value of the wrong kind, is refused where it stands.
 */
class FieldReader {
    /** What {@link #next} says at the end of an object. */
    static final int END = -1;

    /** How deep forms nest in a document. */
    private static final int FORMS = 8;

    final JsonParser parser;
    final Problems problems;
    private final JsonOptions options;

    private @Nullable Form[] forms = new Form[FORMS];
    private long[] seen = new long[FORMS];
    private int depth = -1;
    private boolean skipping;

    FieldReader(JsonParser parser, Problems problems, JsonOptions options) {
        this.parser = parser;
        this.problems = problems;
        this.options = options;
        this.skipping = options.lenient();
    }

    /** From here on unknown fields are skipped. */
    void skipUnknown() {
        skipping = true;
    }

    /** Begins with the object that the parser stands at. */
    void open(Form form) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problems.type("an object");
        }
        if (++depth == forms.length) {
            forms = Arrays.copyOf(forms, 2 * depth);
            seen = Arrays.copyOf(seen, 2 * depth);
        }
        forms[depth] = form;
        seen[depth] = 0;
    }

    private Form form() {
        Form form = forms[depth];
        if (form == null) {
            throw new IllegalStateException("no object is open");
        }
        return form;
    }

    /** The number of the next field of the object, with the parser at its value; or {@link #END}. */
    int next() {
        Form form = form();
        while (true) {
            int field = parser.nextNameMatch(form.matcher());
            if (field >= 0) {
                long bit = 1L << field;
                if ((seen[depth] & bit) != 0) {
                    throw problems.duplicate(form, field);
                }
                seen[depth] |= bit;
                parser.nextToken();
                return field;
            }
            if (field == PropertyNameMatcher.MATCH_END_OBJECT) {
                long missing = form.missing(seen[depth]);
                if (missing != 0) {
                    throw problems.missing(form, missing);
                }
                depth--;
                return END;
            }
            unknown(form);
        }
    }

    private void unknown(Form form) {
        String name = parser.currentName();
        if (name.length() > options.maxName()) {
            throw problems.of(problems.nameLimit(), "more");
        }
        if (!skipping) {
            throw problems.unknownField(form, name);
        }
        skip();
    }

    /** Skips the value of the current field, within the limits. */
    private void skip() {
        boolean outside = parser.streamReadContext().getNestingDepth() == 1;
        int open = 0;
        do {
            JsonToken token = parser.nextToken();
            if (outside) {
                dropped();
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                case PROPERTY_NAME -> checkLength(parser.currentName().length(), options.maxName());
                case VALUE_STRING -> checkLength(parser.getStringLength(), options.maxText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkLength(parser.getStringLength(), options.maxNumber());
                default -> {}
            }
        } while (open > 0);
    }

    /** The parser stands at what is skipped, and is in no element of the outermost object's arrays that is read. */
    void dropped() {}

    private void checkLength(int length, int most) {
        if (length > most) {
            String limit = parser.currentToken() == JsonToken.PROPERTY_NAME
                    ? problems.nameLimit()
                    : parser.currentToken() == JsonToken.VALUE_STRING ? problems.textLimit() : problems.numberLimit();
            throw problems.of(limit, "more");
        }
    }

    /** Begins with the array that the parser stands at. */
    void openList() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw problems.type("an array");
        }
    }

    /** Goes on to the next element of the array, if there is one. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.type("text");
        }
        String text = parser.getString();
        checkLength(text.length(), options.maxText());
        return text;
    }

    int integer() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw problems.type("a whole number");
        }
        checkLength(parser.getStringLength(), options.maxNumber());
        if (parser.getNumberType() != JsonParser.NumberType.INT
                && parser.getBigIntegerValue().bitLength() >= Integer.SIZE) {
            throw problems.type("a whole number between -2147483648 and 2147483647");
        }
        return parser.getIntValue();
    }

    boolean flag() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw problems.type("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    Answer answer() {
        return Answer.of(flag());
    }

    <E extends Enum<E>> E word(Words<E> words) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.type("text");
        }
        E constant = words.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (constant == null) {
            throw problems.unknownWord(words.list(), text());
        }
        return constant;
    }

    /** The text of a number. */
    String numeral() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw problems.type("a number");
        }
        checkLength(parser.getStringLength(), options.maxNumber());
        return parser.getString();
    }

    /** Gives up the forms that were opened from this one on. */
    void giveUp(int form) {
        depth = form - 1;
        Arrays.fill(forms, form, forms.length, null);
    }
}
