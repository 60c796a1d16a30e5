package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents whose parts come in another order, or not all of them. */
class OrderProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final RecordBook FULL = FullFacts.book();
    private static final byte[] DOCUMENT = RecordBooks.toBytes(FULL);

    /** The order in a line-up is data. */
    private static final Set<String> ORDERED = Set.of("crew");

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

    private static byte[] shuffled(byte[] document, long seed) {
        return MAPPER.writeValueAsBytes(shuffled("", MAPPER.readTree(document), new Random(seed)));
    }

    @Property
    void anyOrderReadsToTheSameBook(@ForAll long seed) {
        assertEquals(FULL, RecordBooks.read(shuffled(DOCUMENT, seed)));
    }

    @Property
    void anyOrderOfAnyBookReadsToTheSameBook(@ForAll(supplier = AnyRecords.class) Records records, @ForAll long seed) {
        RecordBook book = RecordBook.builder().addAll(records.facts()).build();
        assertEquals(book, RecordBooks.read(shuffled(RecordBooks.toBytes(book), seed)));
    }

    @Property
    void aTruncatedDocumentIsRefused(@ForAll @IntRange(min = 0, max = 1 << 20) int at) {
        byte[] part = Arrays.copyOf(DOCUMENT, at % DOCUMENT.length);
        RecordBookFormatException refusal = assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(part));
        assertEquals(1, refusal.line());
    }

    @Property(tries = 3000)
    void aChangedDocumentIsReadOrRefused(
            @ForAll @IntRange(min = 0, max = 1 << 20) int at, @ForAll byte value, @ForAll boolean lenient) {
        byte[] changed = DOCUMENT.clone();
        changed[at % changed.length] = value;
        readOrRefuse(changed, lenient);
    }

    @Property
    void aShuffledAndChangedDocumentIsReadOrRefused(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 1 << 20) int at,
            @ForAll byte value,
            @ForAll boolean lenient) {
        byte[] changed = shuffled(DOCUMENT, seed);
        changed[at % changed.length] = value;
        readOrRefuse(changed, lenient);
    }

    /** What is read can be written and read again; what is refused has a place; nothing else may happen. */
    private static void readOrRefuse(byte[] document, boolean lenient) {
        try {
            RecordBook book = RecordBooks.read(document, JsonOptions.standard().withLenient(lenient));
            assertEquals(book, RecordBooks.read(RecordBooks.toBytes(book)));
        } catch (RecordBookFormatException e) {
            assertTrue(e.line() >= 1 && e.column() >= 1);
        }
    }
}
