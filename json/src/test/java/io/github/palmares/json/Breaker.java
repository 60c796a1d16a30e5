package io.github.palmares.json;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Row.Kind;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Field;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.form.TextPattern;
import io.github.palmares.json.form.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks each constraint of the tables once or more, in copies of a document that holds every field. */
final class Breaker {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int BEYOND = 1_000_000_000;

    private final JsonNode document;
    private final Map<Form, Map<String, JsonPointer>> places = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();

    private Breaker(JsonNode document) {
        this.document = document;
        find(DocumentForm.DOCUMENT, JsonPointer.empty());
    }

    /** All that is broken, form by form and field by field. */
    static List<Broken> all(String document) {
        Breaker breaker = new Breaker(MAPPER.readTree(document));
        breaker.places.forEach((form, fields) -> {
            breaker.breakForm(form);
            for (Field field : form.fields()) {
                breaker.breakField(form, field);
            }
        });
        return breaker.broken;
    }

    /** Not broken: the numbers at their bounds, each in a document of its own. */
    static List<Broken> atBounds(String document) {
        Breaker breaker = new Breaker(MAPPER.readTree(document));
        breaker.places.forEach((form, fields) -> {
            for (Field field : form.fields()) {
                JsonPointer place = fields.get(field.name()).appendProperty(field.name());
                if (field.row().kind() == Kind.INTEGER) {
                    breaker.put(
                            form,
                            field,
                            "least",
                            place,
                            MAPPER.valueToTree(field.row().least()));
                    breaker.put(form, field, "most", place, MAPPER.valueToTree(Integer.MAX_VALUE));
                } else if (field.row().kind() == Kind.DECIMAL) {
                    breaker.put(form, field, "least", place, MAPPER.valueToTree(0.01 - BEYOND));
                    breaker.put(form, field, "most", place, MAPPER.valueToTree(BEYOND - 0.01));
                }
            }
        });
        return breaker.broken;
    }

    /** Notes the first object of each form that has a field. */
    private void find(Form form, JsonPointer place) {
        Map<String, JsonPointer> found = places.computeIfAbsent(form, f -> new LinkedHashMap<>());
        for (Field field : form.fields()) {
            JsonNode value = document.at(place).get(field.name());
            if (value != null) {
                found.putIfAbsent(field.name(), place);
                for (int i = 0; field.form() != null && i < (field.row().isList() ? value.size() : 1); i++) {
                    JsonPointer inside = place.appendProperty(field.name());
                    find(field.form(), field.row().isList() ? inside.appendIndex(i) : inside);
                }
            }
        }
    }

    private void breakForm(Form form) {
        JsonPointer place = places.get(form).values().iterator().next();
        add(form, form.type(), "an unknown field", place, object -> object.put("surprise", 1));
        if (form.table() == null && form != DocumentForm.DOCUMENT) {
            add(form, form.type(), "no field", place, ObjectNode::removeAll);
            String other = form.fields().stream()
                    .map(Field::name)
                    .filter(name -> !document.at(place).has(name))
                    .findFirst()
                    .orElseThrow();
            add(form, form.type(), "two fields", place, object -> object.put(other, "team"));
        }
        List<String> alternatives = form.table() == null
                ? List.of()
                : form.table().alternatives().stream()
                        .map(Attribute::documentName)
                        .toList();
        if (!alternatives.isEmpty()) {
            add(form, form.type(), "no alternative", place, object -> object.remove(alternatives));
        }
    }

    private void add(Form form, String field, String constraint, JsonPointer place, Consumer<ObjectNode> change) {
        broken.add(new Broken(form, field, constraint, place.toString(), () -> {
            JsonNode copy = document.deepCopy();
            change.accept((ObjectNode) copy.at(place));
            return copy;
        }));
    }

    private void breakField(Form form, Field field) {
        JsonPointer place = places.get(form).get(field.name());
        JsonPointer value = place.appendProperty(field.name());
        if (field.isRequired()) {
            add(form, field.name(), "missing", place, object -> object.remove(field.name()));
        }
        if (field.row().isList()) {
            for (String wrong : List.of("null", "1", "true", "\"text\"", "{}")) {
                put(form, field, "no array but " + wrong, value, MAPPER.readTree(wrong));
            }
            put(form, field, "one without an array", value, document.at(value).get(0));
            breakValue(form, field, value.appendIndex(0));
        } else {
            breakValue(form, field, value);
        }
        if (field.row().isInOrder()) {
            ArrayNode twice = (ArrayNode) document.at(value).deepCopy();
            put(form, field, "one twice", value, twice.add(twice.get(0)));
        }
    }

    /** Puts another value there. */
    private void put(Form form, Field field, String constraint, JsonPointer place, JsonNode value) {
        broken.add(new Broken(form, field.name(), constraint, place.toString(), () -> {
            JsonNode copy = document.deepCopy();
            JsonNode holder = copy.at(place.head());
            if (holder instanceof ArrayNode array) {
                array.set(place.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) holder).set(place.last().getMatchingProperty(), value);
            }
            return copy;
        }));
    }

    private void breakValue(Form form, Field field, JsonPointer place) {
        for (String wrong : wrong(field.row().kind())) {
            put(form, field, "wrong type " + wrong, place, MAPPER.readTree(wrong));
        }
        TextPattern pattern = form == DocumentForm.DOCUMENT && field.form() == null
                ? TextPattern.SCHEMA_VERSION
                : TextPattern.of(field.row().kind());
        if (pattern != null) {
            for (String text : BrokenTexts.of(pattern)) {
                put(form, field, "wrong text '" + text + "'", place, MAPPER.valueToTree(text));
            }
        }
        switch (field.row().kind()) {
            case INTEGER -> {
                put(
                        form,
                        field,
                        "too little",
                        place,
                        MAPPER.valueToTree(field.row().least() - 1L));
                put(form, field, "too much", place, MAPPER.valueToTree(Integer.MAX_VALUE + 1L));
            }
            case DECIMAL -> {
                put(form, field, "too little", place, MAPPER.valueToTree(-BEYOND));
                put(form, field, "too much", place, MAPPER.valueToTree(BEYOND));
            }
            case WORD -> {
                List<String> words = Words.of(field.row().constants()).list();
                for (String word : List.of("", "unknown-word", words.get(0).toUpperCase(Locale.ROOT))) {
                    put(form, field, "wrong word '" + word + "'", place, MAPPER.valueToTree(word));
                }
            }
            default -> {}
        }
    }

    private static List<String> wrong(Kind kind) {
        return switch (kind) {
            case INTEGER -> List.of("null", "1.5", "\"1\"", "true", "[]", "{}");
            case DECIMAL, POINTS -> List.of("null", "\"1\"", "true", "[]", "{}");
            case FLAG, ANSWER -> List.of("null", "0", "\"true\"", "[]", "{}");
            case ANY_REFERENCE, PART, ANY_PART -> List.of("null", "1", "true", "\"text\"", "[]");
            default -> List.of("null", "1", "1.5", "true", "[]", "{}");
        };
    }
}
