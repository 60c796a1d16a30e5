/** Reads and writes record books as JSON, with Jackson. */
module io.github.palmares.json {
    requires static org.jspecify;
    requires transitive io.github.palmares;
    requires tools.jackson.core;

    exports io.github.palmares.json;
    exports io.github.palmares.json.timing;
}
