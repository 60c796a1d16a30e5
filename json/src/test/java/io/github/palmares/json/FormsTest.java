package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.attributes.Row.Kind;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.DocumentSchema;
import io.github.palmares.json.form.Field;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.form.TextPattern;
import io.github.palmares.json.form.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The tables of fields against the one document that holds every field. */
class FormsTest {
    private static final JsonNode FULL = new ObjectMapper().readTree(RecordBooks.toBytes(FullFacts.book()));
    private static final Set<Form> FORMS = DocumentSchema.forms(DocumentForm.DOCUMENT);

    /** The fields of each form that the document holds, each in the order in which it is written. */
    private static void gather(Form form, JsonNode object, Map<Form, Set<String>> found) {
        int last = -1;
        for (String name : object.propertyNames()) {
            int place = names(form).indexOf(name);
            assertTrue(place > last, () -> form.type() + " has '" + name + "' out of its order");
            last = place;
            found.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(name);
            Field field = form.fields().get(place);
            JsonNode value = object.get(name);
            assertEquals(field.row().isList(), value.isArray(), name);
            if (field.form() != null) {
                (field.row().isList() ? value.values() : List.of(value))
                        .forEach(node -> gather(field.form(), node, found));
            }
        }
    }

    private static List<String> names(Form form) {
        return form.fields().stream().map(Field::name).toList();
    }

    @Test
    void everyFieldIsReadAndWritten() {
        Map<Form, Set<String>> found = new LinkedHashMap<>();
        gather(DocumentForm.DOCUMENT, FULL, found);
        List<String> missing = new ArrayList<>();
        for (Form form : FORMS) {
            for (String name : names(form)) {
                if (!found.getOrDefault(form, Set.of()).contains(name)) {
                    missing.add(form.type() + "." + name);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void eachFieldIsDescribedInASentence() {
        for (Form form : FORMS) {
            assertTrue(form.description().endsWith("."), form.type());
            for (Field field : form.fields()) {
                assertTrue(field.row().description().endsWith("."), form.type() + "." + field.name());
            }
        }
    }

    @Test
    void eachPatternHoldsFromEndToEnd() {
        for (TextPattern each : TextPattern.values()) {
            String pattern = each.pattern();
            assertTrue(pattern.startsWith("^") && pattern.endsWith("$"), each.word());
        }
    }

    @Test
    void whatIsWrittenKeepsToThePatterns() {
        checkPatterns(DocumentForm.DOCUMENT, FULL);
    }

    private static void checkPatterns(Form form, JsonNode object) {
        for (Field field : form.fields()) {
            JsonNode value = object.get(field.name());
            if (value != null) {
                for (JsonNode element : field.row().isList() ? value.values() : List.of(value)) {
                    check(field, element);
                }
            }
        }
    }

    private static void check(Field field, JsonNode value) {
        if (field.form() != null) {
            checkPatterns(field.form(), value);
        }
        TextPattern pattern = TextPattern.of(field.row().kind());
        if (pattern != null) {
            assertTrue(value.stringValue().matches(pattern.pattern()), field.name() + ": " + value);
        }
        if (field.row().kind() == Kind.WORD) {
            List<String> words = Words.of(field.row().constants()).list();
            assertTrue(words.contains(value.stringValue()), field.name() + ": " + value);
        }
    }

    @Test
    void namesInOneFormDiffer() {
        for (Form form : FORMS) {
            assertEquals(form.fields().size(), Set.copyOf(names(form)).size(), form.type());
        }
    }
}
