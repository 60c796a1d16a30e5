package io.github.palmares.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds results and totals to a document that contradict those in it. */
final class Contradicting {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;
    private final Random random;
    private final List<JsonNode> results;
    private final List<JsonNode> totals;
    private final List<String> resultPlaces = new ArrayList<>();
    private final List<String> totalPlaces = new ArrayList<>();

    Contradicting(byte[] document, Random random) {
        this.document = (ObjectNode) MAPPER.readTree(document);
        this.random = random;
        this.results = with("results", "laps");
        this.totals = with("totals", "value");
        totals.removeIf(total -> total.has("atLeast"));
    }

    private List<JsonNode> with(String array, String field) {
        List<JsonNode> with = new ArrayList<>(document.path(array).values());
        with.removeIf(element -> !element.has(field));
        return with;
    }

    /** Adds one more, unless all are contradicted. */
    void addOne() {
        int which = random.nextInt(results.size() + totals.size() + 1);
        if (which < results.size()) {
            resultPlaces.add(contradict(results.remove(which), "results", "laps"));
        } else if (which - results.size() < totals.size()) {
            totalPlaces.add(contradict(totals.remove(which - results.size()), "totals", "value"));
        }
    }

    private String contradict(JsonNode element, String array, String field) {
        ObjectNode other = (ObjectNode) element.deepCopy();
        other.put(field, other.get(field).asInt() + 1);
        ArrayNode elements = (ArrayNode) document.get(array);
        elements.add(other);
        return "/" + array + "/" + (elements.size() - 1);
    }

    byte[] document() {
        return MAPPER.writeValueAsBytes(document);
    }

    /** The pointers of what was added. */
    List<String> places() {
        List<String> places = new ArrayList<>(resultPlaces);
        places.addAll(totalPlaces);
        return places;
    }
}
