package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Season;
import io.github.palmares.testing.Growth;
import io.github.palmares.testing.Samples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Classes that stand by themselves hold those that they follow, as often as a way leads to them. */
class PredecessorsByThemselvesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PalmaresModule()).build();

    /** Nests as deep as it has to. */
    private static final JsonMapper DEEP = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1_000_000)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(1_000_000)
                            .build())
                    .build())
            .addModule(new PalmaresModule())
            .build();

    private static CarClass follower(String id, List<CarClass> predecessors) {
        return Samples.carClass(id).toBuilder().predecessors(predecessors).build();
    }

    private static CarClass chain(int length) {
        CarClass last = Samples.carClass("c0");
        for (int i = 1; i < length; i++) {
            last = follower("c" + i, List.of(last));
        }
        return last;
    }

    private static CarClass diamonds(int levels) {
        List<CarClass> last = List.of(Samples.carClass("a0"), Samples.carClass("b0"));
        for (int i = 1; i < levels; i++) {
            last = List.of(follower("a" + i, last), follower("b" + i, last));
        }
        return last.get(0);
    }

    private static String refusal(JsonMapper mapper, Object value) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(DatabindException.class, () -> mapper.writeValueAsString(value))
                        .getOriginalMessage());
    }

    @Test
    void manyWaysToAClassAreRefused() {
        assertEquals(
                "class 'a39' by itself: expected at most 100 classes that it follows, found more; a record book writes"
                        + " each of them once",
                refusal(MAPPER, diamonds(40)));
    }

    @Test
    void asManyAsAreAllowedAreWrittenAndReadAgain() {
        List<CarClass> some = IntStream.range(0, 100)
                .mapToObj(i -> Samples.carClass("c" + (1_000 + i)))
                .toList();
        CarClass last = follower("last", some);

        assertEquals(last, MAPPER.readValue(MAPPER.writeValueAsString(last), CarClass.class));
        assertEquals(diamonds(6), MAPPER.readValue(MAPPER.writeValueAsString(diamonds(6)), CarClass.class));
    }

    @Test
    void aSeasonMayHaveAnyNumberOfClasses() {
        CarClass old = Samples.carClass("old");
        Season season = Samples.season("s").toBuilder()
                .classes(IntStream.range(0, 2_000)
                        .mapToObj(i -> follower("c" + i, List.of(old)))
                        .toList())
                .build();

        assertEquals(season, MAPPER.readValue(MAPPER.writeValueAsString(season), Season.class));
    }

    @Test
    void aChainLongerThanTheStackIsRefused() {
        assertEquals(
                "class 'c19999' by itself: expected at most 100 classes that it follows, found more; a record book"
                        + " writes each of them once",
                refusal(DEEP, chain(20_000)));
    }

    @Test
    void aChainLongerThanTheStackIsNotReadEither() {
        int length = 20_000;
        String json = "{\"id\":\"c\",\"name\":\"C\",\"predecessors\":[".repeat(length) + "]}".repeat(length);

        DatabindException refusal = assertThrows(DatabindException.class, () -> DEEP.readValue(json, CarClass.class));

        assertEquals("expected at most 100 classes that one follows, found more", refusal.getOriginalMessage());
    }

    @Test
    void aChainIsWrittenToATree() {
        assertEquals(
                chain(90),
                Growth.onSmallStack(() -> MAPPER.treeToValue(MAPPER.valueToTree(chain(90)), CarClass.class)));
    }
}
