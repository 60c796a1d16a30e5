/** Reads and writes record books, and single values of them, as JSON, with Jackson. */
module io.github.palmares.json {
    requires static org.jspecify;
    requires transitive io.github.palmares;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    exports io.github.palmares.json;
    exports io.github.palmares.json.timing;

    provides tools.jackson.databind.JacksonModule with
            io.github.palmares.json.PalmaresModule;
}
