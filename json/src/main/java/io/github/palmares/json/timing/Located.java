package io.github.palmares.json.timing;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface Located {
    String pointer();

    int line();

    /** What it is, for a message. */
    String describe();

    record Fields(String pointer, int line, Map<String, Located> byName) implements Located {
        @Override
        public String describe() {
            return "an object";
        }
    }

    record Elements(String pointer, int line, List<Located> list) implements Located {
        @Override
        public String describe() {
            return "a list";
        }
    }

    record Text(String pointer, int line, String text) implements Located {
        @Override
        public String describe() {
            return "'" + text + "'";
        }
    }

    /** A number, {@code true} or {@code false}, as it is written. */
    record Literal(String pointer, int line, String text) implements Located {
        @Override
        public String describe() {
            return text;
        }
    }

    record Null(String pointer, int line) implements Located {
        @Override
        public String describe() {
            return "null";
        }
    }
}
