package io.github.palmares.json;

/** Who is told what is wrong with a document. */
interface Faults {
    /** Reading stops at the first fault. */
    Faults THROWN = new Faults() {
        @Override
        public void refused(RecordBookFormatException fault) {
            throw fault;
        }

        @Override
        public void skipped(RecordBookFormatException field) {}
    };

    /** Something is refused; whoever does not throw it has the reader go on without the element. */
    void refused(RecordBookFormatException fault);

    /** The outermost object's field of this name is refused, and all that it holds with it. */
    default void lost(String name, RecordBookFormatException fault) {}

    /** A field that nobody knows is skipped; it is told as it would be refused. */
    void skipped(RecordBookFormatException field);
}
