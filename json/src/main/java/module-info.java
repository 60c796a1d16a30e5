/** Reads and writes record books as JSON, with Jackson. */
module io.github.palmares.json {
    requires static org.jspecify;
    requires transitive io.github.palmares;
    requires transitive tools.jackson.databind;

    exports io.github.palmares.json;
}
