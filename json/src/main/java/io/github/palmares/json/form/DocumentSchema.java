package io.github.palmares.json.form;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.text.PrettyContext;
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

/**
 * Writes the attribute tables as a JSON Schema: the same tables, the same text, in ASCII alone. It is one of a document, or of
 * values of a type that stand by themselves, with what they refer to within them.
 */
public final class DocumentSchema {
    /** Nobody has registered the name, and nothing is to be fetched from it: it tells one version of the schema from another. */
    private static final String ID = "urn:x-palmares:schema:%s:" + DocumentForm.VERSION;

    private static final int BEYOND_NINE_DIGITS = 1_000_000_000;

    private final JsonGenerator out;
    private final Form root;

    private DocumentSchema(JsonGenerator out, Form root) {
        this.out = out;
        this.root = root;
    }

    /** {@return the schema of a document} */
    public static String text() {
        return text(DocumentForm.DOCUMENT);
    }

    /** {@return the schema of values of a type that stand by themselves} */
    public static String text(Table<?, ?> table) {
        return text(Form.of(table));
    }

    private static String text(Form root) {
        StringWriter text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator out = factory.createGenerator(new PrettyContext(), text)) {
            new DocumentSchema(out, root).write();
        }
        return text.append('\n').toString();
    }

    /**
     * {@return a form and all that it leads to, in the order in which they are met; references lead on only outside of
     * documents}
     */
    public static Set<Form> forms(Form root) {
        Set<Form> forms = new LinkedHashSet<>();
        Deque<Form> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Form form = next.remove();
            if (forms.add(form)) {
                for (Field field : form.fields()) {
                    Form within = isDocument(root) ? field.form() : form.within(field.name());
                    if (within != null) {
                        next.add(within);
                    }
                }
            }
        }
        return forms;
    }

    private void write() {
        out.writeStartObject();
        out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringProperty("$id", ID.formatted(definition(root)));
        writeForm(root);
        out.writeName("$defs");
        out.writeStartObject();
        Set<TextPattern> patterns =
                isDocument(root) ? EnumSet.of(TextPattern.SCHEMA_VERSION) : EnumSet.noneOf(TextPattern.class);
        for (Form form : forms(root)) {
            if (form != root) {
                out.writeName(definition(form));
                out.writeStartObject();
                writeForm(form);
                out.writeEndObject();
            }
            for (Field field : form.fields()) {
                TextPattern pattern = TextPattern.of(field.row().kind());
                if (pattern != null && !isWithin(field)) {
                    patterns.add(pattern);
                }
            }
        }
        patterns.forEach(this::writePattern);
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Whether a field holds what it refers to, rather than its id. */
    private boolean isWithin(Field field) {
        return field.row().kind() == Row.Kind.REFERENCE && !isDocument(root);
    }

    private static String definition(Form form) {
        return form.type().replace(' ', '-');
    }

    private void writeForm(Form form) {
        Table<?, ?> table = form.table();
        List<String> checked = table != null ? table.rules() : isDocument(form) ? DocumentForm.RULES : List.of();
        String rules = checked.isEmpty() ? "" : " Checked by the reader alone: " + String.join("; ", checked) + ".";
        out.writeStringProperty("title", form.type());
        out.writeStringProperty("description", form.description() + rules);
        out.writeStringProperty("type", "object");
        out.writeName("properties");
        out.writeStartObject();
        for (Field field : form.fields()) {
            out.writeName(field.name());
            writeField(form, field);
        }
        out.writeEndObject();
        List<String> required = form.fields().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            writeTexts("required", required);
        }
        if (table != null) {
            writeAlternatives(table);
        } else if (!isDocument(form)) {
            out.writeNumberProperty("minProperties", 1);
            out.writeNumberProperty("maxProperties", 1);
        }
        out.writeBooleanProperty("additionalProperties", false);
    }

    private static boolean isDocument(Form form) {
        return form == DocumentForm.DOCUMENT;
    }

    private void writeTexts(String name, List<String> texts) {
        out.writeName(name);
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void writeAlternatives(Table<?, ?> table) {
        if (!table.alternatives().isEmpty()) {
            out.writeName("anyOf");
            out.writeStartArray();
            for (Attribute<?, ?> attribute : table.alternatives()) {
                out.writeStartObject();
                writeTexts("required", List.of(attribute.documentName()));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private void writeField(Form form, Field field) {
        out.writeStartObject();
        out.writeStringProperty(
                "description",
                isDocument(root) ? described(form, field.row()) : field.row().description());
        if (field.row().isList()) {
            out.writeStringProperty("type", "array");
            if (field.row().isInOrder()) {
                out.writeBooleanProperty("uniqueItems", true);
            }
            out.writeName("items");
            out.writeStartObject();
            writeValue(form, field);
            out.writeEndObject();
        } else {
            writeValue(form, field);
        }
        out.writeEndObject();
    }

    private static String described(Form form, Row row) {
        return switch (row.kind()) {
            case ID -> row.description() + " No other " + form.type() + " of the document has it.";
            case REFERENCE -> {
                String target = Article.with(row.target().word());
                yield row.description() + (row.isList() ? " Each is the id of " : " The id of ") + target + ".";
            }
            default -> row.description();
        };
    }

    private void writeValue(Form form, Field field) {
        Row row = field.row();
        if (isWithin(field)) {
            writeReference(definition(Form.of(row.target().table())));
            return;
        }
        TextPattern pattern = isDocument(form) && row.kind() == Row.Kind.TEXT
                ? TextPattern.SCHEMA_VERSION
                : TextPattern.of(row.kind());
        if (pattern != null) {
            writeReference(pattern.word());
            return;
        }
        switch (row.kind()) {
            case INTEGER -> {
                out.writeStringProperty("type", "integer");
                out.writeNumberProperty("minimum", row.least());
                out.writeNumberProperty("maximum", Integer.MAX_VALUE);
            }
            case DECIMAL -> {
                out.writeStringProperty("type", "number");
                out.writeNumberProperty("exclusiveMinimum", -BEYOND_NINE_DIGITS);
                out.writeNumberProperty("exclusiveMaximum", BEYOND_NINE_DIGITS);
            }
            case POINTS -> out.writeStringProperty("type", "number");
            case FLAG, ANSWER -> out.writeStringProperty("type", "boolean");
            case WORD -> {
                out.writeStringProperty("type", "string");
                writeTexts("enum", Words.of(row.constants()).list());
            }
            default -> writeReference(definition(Objects.requireNonNull(field.form())));
        }
    }

    private void writeReference(String definition) {
        out.writeStringProperty("$ref", "#/$defs/" + definition);
    }

    private void writePattern(TextPattern pattern) {
        out.writeName(pattern.word());
        out.writeStartObject();
        out.writeStringProperty("title", pattern.word().replace('-', ' '));
        out.writeStringProperty("description", pattern.description());
        out.writeStringProperty("type", "string");
        if (pattern.longest() < Integer.MAX_VALUE) {
            out.writeNumberProperty("maxLength", pattern.longest());
        }
        out.writeStringProperty("pattern", pattern.pattern());
        if (pattern.isAboveZero()) {
            out.writeName("not");
            out.writeStartObject();
            out.writeStringProperty("pattern", TextPattern.zero());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
