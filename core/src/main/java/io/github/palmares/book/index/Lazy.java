package io.github.palmares.book.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out when it is first asked for, once however many threads ask, and kept.
 *
 * <p>The value must be safe to read for a thread that gets hold of it without any synchronization: all its fields are final.
 * So it takes no volatile read, which would keep the compiler from doing without the steps of a chain.
 */
public final class Lazy<T> {
    private final Supplier<T> supplier;
    private @Nullable T value;

    public Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        T kept = value;
        return kept != null ? kept : workedOut();
    }

    private synchronized T workedOut() {
        T kept = value;
        if (kept == null) {
            kept = supplier.get();
            value = kept;
        }
        return kept;
    }
}
