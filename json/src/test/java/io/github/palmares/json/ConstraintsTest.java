package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.DocumentSchema;
import io.github.palmares.json.form.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Each constraint of the tables by itself: a document that breaks just it is refused by the schema and by the reader. */
class ConstraintsTest {
    private final List<Broken> broken = Breaker.all(Kept.text("full.json"));

    ConstraintsTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> isHeldBySchemaAndReader() throws IOException {
        Map<String, List<Broken>> rows = new LinkedHashMap<>();
        for (Broken one : broken) {
            rows.computeIfAbsent(one.form().type() + ", " + one.field(), row -> new ArrayList<>())
                    .add(one);
        }
        return rows.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    List<String> accepted = new ArrayList<>();
                    row.getValue().forEach(one -> hold(one, accepted));
                    assertEquals(List.of(), accepted);
                }));
    }

    /** Both refuse it, and both where it is broken: there, or at what holds it. */
    private static void hold(Broken one, List<String> accepted) {
        JsonNode document = one.document().get();
        List<String> problems = Validity.problems(document);
        if (problems.isEmpty()) {
            accepted.add("by the schema, " + one);
        }
        for (String problem : problems) {
            if (!holds(problem, one.pointer())) {
                accepted.add("by the schema, which refuses " + problem + ", " + one);
            }
        }
        try {
            RecordBooks.read(document.toString());
            accepted.add("by the reader, " + one);
        } catch (RecordBookFormatException e) {
            boolean there = holds(e.pointer(), one.pointer()) || holds(one.pointer(), e.pointer());
            boolean everywhere = e.pointer().isEmpty() && !one.pointer().isEmpty();
            if (!there || everywhere) {
                accepted.add("by the reader, which says '" + e.getMessage() + "', " + one);
            }
        }
    }

    private static boolean holds(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    @Test
    void eachNumberIsTakenAtItsBounds() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Broken bound : Breaker.atBounds(Kept.text("full.json"))) {
            Validity.isValid(bound.document().get().toString());
            try {
                RecordBooks.read(bound.document().get().toString());
            } catch (RecordBookFormatException e) {
                refused.add(bound + ": " + e.expected());
            }
        }
        // These two bound each other.
        assertEquals(
                List.of(
                        "/results/0/overallPosition: least: no more than the overall position 1",
                        "/results/0/classPosition: most: no more than the overall position 97"),
                refused);
    }

    @Test
    void noConstraintIsForgotten() throws IOException {
        Set<String> expected = new LinkedHashSet<>();
        for (Form form : DocumentSchema.forms(DocumentForm.DOCUMENT)) {
            expected.add(form.type() + ", " + form.type());
            form.fields().forEach(field -> expected.add(form.type() + ", " + field.name()));
        }
        Set<String> found = new LinkedHashSet<>();
        broken.forEach(one -> found.add(one.form().type() + ", " + one.field()));
        assertEquals(expected, found);
    }

    @Test
    void eachFieldIsBrokenInFiveWaysOrMore() throws IOException {
        Map<String, Integer> ways = new LinkedHashMap<>();
        for (Broken one : broken) {
            if (!one.field().equals(one.form().type())) {
                ways.merge(one.form().type() + ", " + one.field(), 1, Integer::sum);
            }
        }
        ways.forEach((row, count) -> assertTrue(count >= 5, () -> row + ": " + count));
    }

    @Test
    void thereAreThousandsOfWaysToBreakOne() {
        assertTrue(broken.size() > 3500, () -> "only " + broken.size());
    }

    @Test
    void whatIsNotBrokenIsTakenByBoth() throws IOException {
        Validity.isValid(Kept.text("full.json"));
        assertEquals(FullFacts.book(), RecordBooks.read(Kept.text("full.json")));
    }
}
