package io.github.palmares.json;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes the tables of fields as a JSON Schema: the same tables, the same text, in ASCII alone. */
final class DocumentSchema {
    /** Nobody has registered the name, and nothing is to be fetched from it: it tells one version of the schema from another. */
    private static final String ID = "urn:x-palmares:schema:record-book:" + DocumentForm.VERSION;

    private final JsonGenerator out;

    private DocumentSchema(JsonGenerator out) {
        this.out = out;
    }

    /** The schema of a document. */
    static String text() {
        StringWriter text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator out = factory.createGenerator(new PrettyContext(), text)) {
            new DocumentSchema(out).write(DocumentForm.DOCUMENT);
        }
        return text.append('\n').toString();
    }

    /** A form and all that it leads to, in the order in which they are met. */
    static Set<Form> forms(Form root) {
        Set<Form> forms = new LinkedHashSet<>();
        Deque<Form> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Form form = next.remove();
            if (forms.add(form)) {
                for (Field field : form.fields()) {
                    if (field.form() != null) {
                        next.add(field.form());
                    }
                }
            }
        }
        return forms;
    }

    private void write(Form root) {
        out.writeStartObject();
        out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringProperty("$id", ID);
        writeForm(root);
        out.writeName("$defs");
        out.writeStartObject();
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (Form form : forms(root)) {
            if (form != root) {
                out.writeName(definition(form));
                out.writeStartObject();
                writeForm(form);
                out.writeEndObject();
            }
            form.fields().stream().filter(field -> field.shape() != null).forEach(field -> shapes.add(field.shape()));
        }
        shapes.forEach(this::writeShape);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String definition(Form form) {
        return form.type().replace(' ', '-');
    }

    private void writeForm(Form form) {
        out.writeStringProperty("title", form.type());
        String rules =
                form.rules().isEmpty() ? "" : " Checked by the reader alone: " + String.join("; ", form.rules()) + ".";
        out.writeStringProperty("description", form.description() + rules);
        out.writeStringProperty("type", "object");
        out.writeName("properties");
        out.writeStartObject();
        for (Field field : form.fields()) {
            out.writeName(field.name());
            writeField(form, field);
        }
        out.writeEndObject();
        List<String> required =
                form.fields().stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            writeTexts("required", required);
        }
        if (form.hasOneAlone()) {
            out.writeNumberProperty("minProperties", 1);
            out.writeNumberProperty("maxProperties", 1);
        }
        writeAlternatives(form.alternatives());
        out.writeBooleanProperty("additionalProperties", false);
    }

    private void writeTexts(String name, List<String> texts) {
        out.writeName(name);
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void writeAlternatives(List<String> names) {
        if (!names.isEmpty()) {
            out.writeName("anyOf");
            out.writeStartArray();
            for (String name : names) {
                out.writeStartObject();
                writeTexts("required", List.of(name));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private void writeField(Form form, Field field) {
        out.writeStartObject();
        out.writeStringProperty("description", described(form, field));
        if (field.many()) {
            out.writeStringProperty("type", "array");
            if (field.distinct()) {
                out.writeBooleanProperty("uniqueItems", true);
            }
            out.writeName("items");
            out.writeStartObject();
            writeValue(field);
            out.writeEndObject();
        } else {
            writeValue(field);
        }
        out.writeEndObject();
    }

    private static String described(Form form, Field field) {
        return switch (field.kind()) {
            case ID -> field.description() + " No other " + form.type() + " of the document has it.";
            case REFERENCE -> {
                String target = Article.with(field.targets().get(0));
                yield field.description() + (field.many() ? " Each is the id of " : " The id of ") + target + ".";
            }
            default -> field.description();
        };
    }

    private void writeValue(Field field) {
        switch (field.kind()) {
            case ID, TEXT, DURATION, REFERENCE ->
                writeReference(Objects.requireNonNull(field.shape()).word());
            case ANY_REFERENCE, OBJECT -> writeReference(definition(Objects.requireNonNull(field.form())));
            case INTEGER -> {
                out.writeStringProperty("type", "integer");
                out.writeNumberProperty("minimum", field.least());
                out.writeNumberProperty("maximum", field.most());
            }
            case DECIMAL -> {
                out.writeStringProperty("type", "number");
                out.writeNumberProperty("exclusiveMinimum", field.least());
                out.writeNumberProperty("exclusiveMaximum", field.most());
                out.writeName("not");
                out.writeStartObject();
                out.writeNumberProperty("const", 0);
                out.writeEndObject();
            }
            case FLAG -> out.writeStringProperty("type", "boolean");
            case WORD -> {
                out.writeStringProperty("type", "string");
                writeTexts("enum", field.words());
            }
        }
    }

    private void writeReference(String definition) {
        out.writeStringProperty("$ref", "#/$defs/" + definition);
    }

    private void writeShape(Shape shape) {
        out.writeName(shape.word());
        out.writeStartObject();
        out.writeStringProperty("title", shape.word().replace('-', ' '));
        out.writeStringProperty("description", shape.description());
        out.writeStringProperty("type", "string");
        if (shape.longest() < Integer.MAX_VALUE) {
            out.writeNumberProperty("maxLength", shape.longest());
        }
        out.writeStringProperty("pattern", shape.pattern());
        if (shape.isAboveZero()) {
            out.writeName("not");
            out.writeStartObject();
            out.writeStringProperty("pattern", Shape.zero());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
