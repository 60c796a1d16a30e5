/** Sportscar championship records: the values, the record book that answers questions about them, and points. */
module io.github.palmares {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.palmares.attributes to
            io.github.palmares.json;
    exports io.github.palmares.book;
    exports io.github.palmares.model;
    exports io.github.palmares.points;
    exports io.github.palmares.text to
            io.github.palmares.json;
}
