package io.github.palmares.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that say the same in another order. */
final class Shuffled {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The order in a line-up is data. */
    private static final Set<String> ORDERED = Set.of("crew");

    private Shuffled() {}

    /** The document with its fields, its arrays and what is unordered in them in any order. */
    static byte[] shuffled(byte[] document, Random random) {
        return MAPPER.writeValueAsBytes(shuffled("", MAPPER.readTree(document), random));
    }

    private static JsonNode shuffled(String name, JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode object = MAPPER.createObjectNode();
            names.forEach(field -> object.set(field, shuffled(field, node.get(field), random)));
            return object;
        }
        if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.values().forEach(element -> elements.add(shuffled("", element, random)));
            if (!ORDERED.contains(name) && !isClassesOfASeason(name, node)) {
                Collections.shuffle(elements, random);
            }
            ArrayNode array = MAPPER.createArrayNode();
            elements.forEach(array::add);
            return array;
        }
        return node;
    }

    /** Their order is data too; a title's is not, but may stay as it is. */
    private static boolean isClassesOfASeason(String name, JsonNode array) {
        return name.equals("classes") && !array.isEmpty() && array.get(0).isString();
    }
}
