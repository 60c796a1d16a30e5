package io.github.palmares.json;

/** Says that an element refers to what may come later in the document; it reaches no caller. */
final class UnresolvedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IdTable<?> table;
    private final String id;

    UnresolvedException(IdTable<?> table, String id) {
        super("no " + table.kind() + " '" + id + "' so far", null, false, false);
        this.table = table;
        this.id = id;
    }

    IdTable<?> table() {
        return table;
    }

    String id() {
        return id;
    }
}
