package io.github.palmares.json.text;

/** Carries what a caller's own stream or reader has thrown past those who would take it for a fault of the document. */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    SourceException(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    /** {@return what the caller's stream or reader has thrown} */
    public RuntimeException thrown() {
        return thrown;
    }
}
