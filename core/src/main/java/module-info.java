/** Sportscar championship records: the values, and the record book that answers questions about them. */
module io.github.palmares {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.palmares.book;
    exports io.github.palmares.model;
}
