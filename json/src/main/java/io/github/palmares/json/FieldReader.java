package io.github.palmares.json;

import io.github.palmares.json.form.Form;
import io.github.palmares.json.form.Words;
import io.github.palmares.model.Answer;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads the fields of objects, each by its number in the object's {@link Form}, and plain values. A duplicate, unknown or
 * missing field, and a value of the wrong kind, is refused where it stands.
 */
class FieldReader {
    /** What {@link #next} says at the end of an object. */
    static final int END = -1;

    private static final int UNKNOWN = -2;

    final JsonParser parser;
    final Problems problems;
    private final int maxName;
    private final int maxText;
    private final int maxNumber;
    private final int maxList;

    private final NameGuess guess = new NameGuess();
    private Level[] levels = {};
    private int depth = -1;
    private boolean skipping;

    FieldReader(JsonParser parser, Problems problems, JsonOptions options) {
        this.parser = parser;
        this.problems = problems;
        this.maxName = options.maxName();
        this.maxText = options.maxText();
        this.maxNumber = options.maxNumber();
        this.maxList = options.maxList();
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
        if (++depth == levels.length) {
            levels = levels(levels, 2 * depth + 1);
        }
        levels[depth].begin(form, guess);
    }

    private static Level[] levels(Level[] before, int count) {
        Level[] levels = Arrays.copyOf(before, count);
        for (int i = before.length; i < count; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    /** The number of the next field of the object, with the parser at its value; or {@link #END}. */
    int next() {
        Level level = levels[depth];
        Form form = level.form;
        while (true) {
            int field = match(form, level.guesses[level.last + 1]);
            if (field >= 0) {
                level.take(field);
                long bit = 1L << field;
                if ((level.seen & bit) != 0) {
                    refuse(problems.duplicate(form, field));
                    skip();
                    continue;
                }
                level.seen |= bit;
                parser.nextToken();
                return field;
            }
            if (field == END) {
                for (long missing = form.missing(level.seen); missing != 0; missing &= missing - 1) {
                    refuse(problems.missing(form, missing));
                }
                level.take(form.size());
                depth--;
                return END;
            }
            unknown(form, level);
        }
    }

    private int match(Form form, int guessed) {
        if (guessed == form.size()) {
            String name = parser.nextName();
            return name == null ? END : found(form, name);
        }
        if (parser.nextName(form.name(guessed))) {
            return guessed;
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? END : found(form, parser.currentName());
    }

    private static int found(Form form, String name) {
        int field = form.find(name);
        return field < 0 ? UNKNOWN : field;
    }

    private void unknown(Form form, Level level) {
        String name = parser.currentName();
        if (name.length() > maxName) {
            throw problems.beyond(problems.nameLimit(), null);
        }
        if (skipping) {
            skipped(form, name);
        } else {
            RuntimeException refusal = problems.unknownField(form, name);
            refuse(refusal);
            level.take(form, problems.nearest(refusal));
        }
        skip();
    }

    /** A field is unknown, double or missing; who does not throw the refusal has the reader go on with the next one. */
    void refuse(RuntimeException refusal) {
        throw refusal;
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
                case PROPERTY_NAME -> checkLength(parser.currentName().length(), maxName);
                case VALUE_STRING -> checkLength(parser.getStringLength(), maxText);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkLength(parser.getStringLength(), maxNumber);
                default -> {}
            }
        } while (open > 0);
    }

    /** The parser stands at the name of a field that is skipped. */
    void skipped(Form form, String name) {}

    /** The parser stands at what is skipped, and is in no element of the outermost object's arrays that is read. */
    void dropped() {}

    private void checkLength(int length, int most) {
        if (length > most) {
            String limit = parser.currentToken() == JsonToken.PROPERTY_NAME
                    ? problems.nameLimit()
                    : parser.currentToken() == JsonToken.VALUE_STRING ? problems.textLimit() : problems.numberLimit();
            throw problems.beyond(limit, null);
        }
    }

    /** Begins with the array that the parser stands at. */
    void openList() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw problems.type("an array");
        }
    }

    /** Goes on to the next element of an array within an element, if there is one. */
    final boolean nextElement() {
        return nextElement(maxList);
    }

    /** Goes on to the next element of the array, if there is one; there are so many at most. */
    final boolean nextElement(int most) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return false;
        }
        TokenStreamContext here = parser.streamReadContext();
        TokenStreamContext array = token.isStructStart() ? here.getParent() : here;
        if (array.getCurrentIndex() >= most) {
            throw problems.beyond("an array of at most " + most + " elements", null);
        }
        return true;
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.type("text");
        }
        String text = parser.getString();
        checkLength(text.length(), maxText);
        return text;
    }

    int integer() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw problems.type("a whole number");
        }
        checkLength(parser.getStringLength(), maxNumber);
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

    Object word(Words words) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.type("text");
        }
        Object constant = words.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
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
        checkLength(parser.getStringLength(), maxNumber);
        return parser.getString();
    }

    /** How many forms are open, less one. */
    final int level() {
        return depth;
    }

    /** Gives up the forms that were opened since. */
    final void backTo(int level) {
        depth = level;
    }

    /** An object that is being read, inside those at the levels before. */
    private static final class Level {
        private Form form = Form.NONE;
        private byte[] guesses = {};
        private long seen;
        /** The number of the last field. */
        private int last;

        void begin(Form opened, NameGuess guess) {
            if (form != opened) {
                form = opened;
                guesses = guess.of(opened);
            }
            seen = 0;
            last = -1;
        }

        /** What was meant by a name that nobody knows is not missing. */
        void take(Form taken, List<String> meant) {
            for (String name : meant) {
                seen |= 1L << taken.find(name);
            }
        }

        void take(int field) {
            int before = last + 1;
            if (guesses[before] != field) {
                guesses[before] = (byte) field;
            }
            last = field;
        }
    }
}
