package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.Growth;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are valid, and as mean as a document can be: they are read in about the time of any other. */
class LargeDocumentsTest {
    private static final int SIZE = 2_000;

    static Stream<Arguments> inAnyOrder() {
        return Stream.of(
                Arguments.of("reversed", LargeDocument.plain(SIZE).reversed()),
                Arguments.of("shuffled", LargeDocument.plain(SIZE).shuffled()),
                Arguments.of("colliding", LargeDocument.colliding(SIZE)),
                Arguments.of("deep", LargeDocument.plain(SIZE).inAChain()),
                Arguments.of(
                        "deep and reversed",
                        LargeDocument.plain(SIZE).inAChain().reversed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inAnyOrder")
    void takeAtMostThreeTimesTheTimeOfTheUsualOrder(String name, LargeDocument document) {
        String usual = LargeDocument.plain(SIZE).toString();
        String other = document.toString();

        assertEquals(List.of(), RecordBooks.check(other));
        Growth.assertWithin(3, () -> RecordBooks.read(usual), () -> RecordBooks.read(other));
        Growth.assertWithin(3, () -> RecordBooks.check(usual), () -> RecordBooks.check(other));
    }

    @Test
    void saysTheSameInAnyOrder() {
        RecordBook book =
                RecordBooks.read(LargeDocument.colliding(500).inAChain().toString());

        assertEquals(
                book,
                RecordBooks.read(
                        LargeDocument.colliding(500).inAChain().reversed().toString()));
        assertEquals(
                book,
                RecordBooks.read(
                        LargeDocument.colliding(500).inAChain().shuffled().toString()));
    }

    private static void assertReadInProportion(int size, IntFunction<String> document) {
        Growth.assertLinear(size, document, text -> {
            RecordBooks.check(text);
            try {
                RecordBooks.read(text);
            } catch (RecordBookFormatException e) {
                assertTrue(e.line() > 0);
            }
        });
    }

    @Test
    void collidingIdsInAnyOrderTakeTimeInProportion() {
        assertReadInProportion(
                800, size -> LargeDocument.colliding(size).inAChain().shuffled().toString());
    }

    private static String classes(int count, IntFunction<String> predecessors) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "{\"id\":\"c" + i + "\",\"name\":\"C\",\"predecessors\":[" + predecessors.apply(i) + "]}")
                .collect(Collectors.joining(",", "{\"schemaVersion\":\"1.0\",\"classes\":[", "]}"));
    }

    @Test
    void classesInPairsTakeTimeInProportion() {
        assertReadInProportion(5_000, count -> classes(count, i -> "\"c" + (i ^ 1) + "\""));
    }

    @Test
    void whatWaitsForACircleIsGivenUp() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String document = classes(2_000, i -> "\"c" + Math.max(0, i == 0 ? 0 : i - 1) + "\"");
            List<Finding> findings = RecordBooks.check(document);

            assertEquals(1, findings.size(), findings::toString);
            assertEquals(
                    "expected a class that does not lead back to this one, found 'c0' (line 1, column 73)",
                    findings.get(0).what());
        });
    }

    @Test
    void aChainLongerThanTheStackIsReadFromItsEnd() {
        String document = classes(20_000, i -> i == 19_999 ? "" : "\"c" + (i + 1) + "\"");

        RecordBook book = Growth.onSmallStack(() -> {
            assertEquals(List.of(), RecordBooks.check(document));
            return RecordBooks.read(document);
        });

        assertEquals(20_000, book.classes().size());
    }

    @Test
    void eachOfManyWaysToAClassIsReadOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String document =
                    classes(400, i -> i < 2 ? "" : "\"c" + (i / 2 * 2 - 2) + "\",\"c" + (i / 2 * 2 - 1) + "\"");
            RecordBook book = RecordBooks.read(document);
            assertEquals(book, book.merge(RecordBooks.read(RecordBooks.toBytes(book))));
        });
    }

    @Test
    void anElementWaitsForAllThatItLacksAtOnce() {
        String begin =
                "{\"schemaVersion\":\"1.0\",\"series\":[{\"id\":\"s\",\"name\":\"S\"}],\"seasons\":[{\"id\":\"s\","
                        + "\"series\":\"s\",\"label\":\"2031\"}],\"entries\":[{\"id\":\"e\",\"season\":\"s\",\"seats\":[";
        assertReadInProportion(4_000, count -> {
            IntFunction<String> seat = i -> "{\"driver\":\"d" + i + "\"}";
            IntFunction<String> driver = i -> "{\"id\":\"d" + i + "\",\"name\":\"D\"}";
            return begin + IntStream.range(0, count).mapToObj(seat).collect(Collectors.joining(","))
                    + "]}],\"drivers\":["
                    + IntStream.range(0, count).mapToObj(driver).collect(Collectors.joining(",")) + "]}";
        });
    }

    private static String results(int count, IntFunction<String> fields) {
        return "{\"schemaVersion\":\"1.0\",\"series\":[{\"id\":\"s\",\"name\":\"S\"}],\"seasons\":[{\"id\":\"s\","
                + "\"series\":\"s\",\"label\":\"2031\"}],\"races\":[{\"id\":\"r\",\"season\":\"s\"}],"
                + "\"entries\":[{\"id\":\"e\",\"season\":\"s\"}],\"results\":["
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                "{\"race\":\"r\",\"entry\":\"e\",\"status\":\"classified\"," + fields.apply(i) + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void contradictingResultsOfOneKeyTakeTimeInProportion() {
        assertReadInProportion(2_000, count -> results(count, i -> "\"overallPosition\":" + (i + 1)));
    }

    @Test
    void unknownIdsAmongLongOnesAreToldQuickly() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String begin = "ab".repeat(95);
            String document = IntStream.range(0, 1_000)
                            .mapToObj(i -> "{\"id\":\"" + begin + i + "\",\"name\":\"M\"}")
                            .collect(Collectors.joining(",", "{\"schemaVersion\":\"1.0\",\"manufacturers\":[", "],"))
                    + IntStream.range(0, 300)
                            .mapToObj(i -> "{\"id\":\"c" + i + "\",\"name\":\"C\",\"manufacturer\":\"" + begin + "x" + i
                                    + "\"}")
                            .collect(Collectors.joining(",", "\"cars\":[", "]}"));
            assertEquals(300, RecordBooks.check(document).size());
            assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(document));
        });
    }
}
