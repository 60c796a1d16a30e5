package io.github.palmares.json;

import io.github.palmares.attributes.Row.Kind;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Field;
import io.github.palmares.json.form.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks elements of a document, of which none refers to another, be it through others. */
final class Breakage {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Key(String kind, String id) {}

    private record Element(String pointer, ArrayNode array, int index, Form form, Set<Key> references) {
        ObjectNode node() {
            return (ObjectNode) array.get(index);
        }

        Key key() {
            return new Key(form.type(), array.get(index).path("id").asString(""));
        }
    }

    private final ObjectNode document;
    private final Random random;
    private final boolean losingIds;
    private final List<Element> left = new ArrayList<>();
    private final Map<Key, Element> byKey = new HashMap<>();
    private final Set<Key> broken = new HashSet<>();
    private final Set<Key> neededByBroken = new HashSet<>();
    private final SortedSet<String> places = new TreeSet<>();

    Breakage(byte[] document, Random random) {
        this.document = (ObjectNode) MAPPER.readTree(document);
        this.random = random;
        this.losingIds = random.nextBoolean();
        for (Field field : DocumentForm.DOCUMENT.fields()) {
            if (field.form() != null && this.document.get(field.name()) instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    add(new Element("/" + field.name() + "/" + i, array, i, field.form(), new HashSet<>()));
                }
            }
        }
    }

    private void add(Element element) {
        addReferences(element.node(), element.form(), element.references());
        left.add(element);
        byKey.put(element.key(), element);
    }

    private static void addReferences(JsonNode node, Form form, Set<Key> references) {
        for (Field field : form.fields()) {
            JsonNode value = node.path(field.name());
            for (JsonNode each : value.isArray() ? value.values() : List.of(value)) {
                if (field.form() != null) {
                    addReferences(each, field.form(), references);
                } else if (field.row().kind() == Kind.REFERENCE && each.isString()) {
                    references.add(new Key(field.row().target().word(), each.asString()));
                }
            }
        }
    }

    /** Breaks one more element, unless none is left that can be. */
    void breakOne() {
        while (!left.isEmpty()) {
            Element element = left.remove(random.nextInt(left.size()));
            Set<Key> needed = new HashSet<>();
            addNeeded(element, needed);
            if (!neededByBroken.contains(element.key()) && needed.stream().noneMatch(broken::contains)) {
                neededByBroken.addAll(needed);
                broken.add(element.key());
                places.add(element.pointer());
                spoil(element);
                return;
            }
        }
    }

    private void addNeeded(Element element, Set<Key> needed) {
        for (Key key : element.references()) {
            if (needed.add(key)) {
                addNeeded(byKey.get(key), needed);
            }
        }
    }

    private void spoil(Element element) {
        ObjectNode node = element.node();
        List<Field> present = element.form().fields().stream()
                .filter(field ->
                        node.has(field.name()) && (losingIds || field.row().kind() != Kind.ID))
                .toList();
        List<Field> required = present.stream().filter(Field::isRequired).toList();
        List<Field> references = present.stream()
                .filter(field ->
                        field.row().kind() == Kind.REFERENCE && !field.row().isList())
                .toList();
        int way = random.nextInt(5);
        if (way == 0 && losingIds) {
            element.array().set(element.index(), MAPPER.createArrayNode().add("no object"));
        } else if (way == 1 && !required.isEmpty()) {
            node.remove(any(required));
        } else if (way == 2 && !references.isEmpty() && !losingIds) {
            node.put(any(references), "nothing-of-this-id");
        } else if (way == 3 && !present.isEmpty()) {
            node.putObject(any(present)).putArray("wrong");
        } else {
            node.put("nobodyKnows", true);
        }
    }

    private String any(List<Field> fields) {
        return fields.get(random.nextInt(fields.size())).name();
    }

    byte[] document() {
        return MAPPER.writeValueAsBytes(document);
    }

    /** The pointers of the broken elements. */
    SortedSet<String> places() {
        return places;
    }

    /** The pointer of the element that a pointer leads into. */
    static String element(String pointer) {
        return String.join("/", List.of(pointer.split("/")).subList(0, 3));
    }
}
