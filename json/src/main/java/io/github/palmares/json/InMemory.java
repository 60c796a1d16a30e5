package io.github.palmares.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work on memory, which neither fails to be read nor to be written. */
final class InMemory {
    private InMemory() {}

    /** What is done as if from a file. */
    interface Work<T> {
        T done() throws IOException;
    }

    static <T> T done(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
