package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. */
sealed interface Located {
    Step step();

    int line();

    /** The JSON Pointer, which is made when it is asked for. */
    default String pointer() {
        return step().pointer();
    }

    /** What it is, for a message. */
    String describe();

    record Fields(Step step, int line, Map<String, Located> byName) implements Located {
        @Override
        public String describe() {
            return "an object";
        }
    }

    record Elements(Step step, int line, List<Located> list) implements Located {
        @Override
        public String describe() {
            return "a list";
        }
    }

    record Text(Step step, int line, String text) implements Located {
        @Override
        public String describe() {
            return Visible.quoted(text);
        }
    }

    /** A number, {@code true} or {@code false}, as it is written. */
    record Literal(Step step, int line, String text) implements Located {
        @Override
        public String describe() {
            return text;
        }
    }

    record Null(Step step, int line) implements Located {
        @Override
        public String describe() {
            return "null";
        }
    }

    /** The way to a value, by its last step: a name or an index. The first step is the whole file, or a column of a table. */
    record Step(@Nullable Step before, String name) {
        /** The way to the whole file. */
        static final Step NONE = new Step(null, "");

        static Step column(String name) {
            return new Step(null, name);
        }

        Step to(String next) {
            return new Step(this, next);
        }

        String pointer() {
            Deque<String> names = new ArrayDeque<>();
            Step step = this;
            for (; step.before != null; step = step.before) {
                names.push("/" + step.name.replace("~", "~0").replace("/", "~1"));
            }
            return step.name + String.join("", names);
        }
    }
}
