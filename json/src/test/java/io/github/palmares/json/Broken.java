package io.github.palmares.json;

import io.github.palmares.json.form.Form;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A document that breaks one constraint and keeps all others.
 *
 * @param form whose constraint it is
 * @param field the name of the field whose constraint it is; that of the form where it is the form's own
 * @param constraint what is broken, and by what
 * @param pointer where
 * @param document makes the document anew
 */
record Broken(Form form, String field, String constraint, String pointer, Supplier<JsonNode> document) {
    @Override
    public String toString() {
        return pointer + ": " + constraint;
    }
}
