package io.github.palmares.model;

import static io.github.palmares.model.Samples.twiceAndBackwards;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists whose order says nothing are sorted and distinct once built; lists whose order is data keep it. */
class ListsTest {
    /** A list attribute of a type: what it should hold, and the way through a builder and back. */
    record Attribute<T>(String name, List<T> ordered, UnaryOperator<List<T>> built) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> ALIASES = List.of("A", "B", "a");
    private static final List<ExternalId> IDS = List.of(ExternalId.of("a", "1"), ExternalId.of("b", "0"));
    private static final List<Citation> CITATIONS =
            List.of(Citation.of(Samples.SOURCE), Citation.of(Samples.SOURCE, 1), Citation.of(Samples.SOURCE, 3));

    private static <T> Attribute<T> attribute(String name, List<T> ordered, UnaryOperator<List<T>> built) {
        return new Attribute<>(name, ordered, built);
    }

    static Stream<Attribute<?>> aliases() {
        return Stream.of(
                attribute(
                        "driver aliases",
                        ALIASES,
                        list -> Samples.ANN.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "team aliases",
                        ALIASES,
                        list -> Samples.TEAM.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "manufacturer aliases",
                        ALIASES,
                        list -> Samples.MARQUE.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "person aliases",
                        ALIASES,
                        list -> Samples.BOSS.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "organisation aliases",
                        ALIASES,
                        list -> Samples.GROUP.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "circuit aliases",
                        ALIASES,
                        list -> Samples.CIRCUIT.toBuilder()
                                .aliases(list)
                                .build()
                                .aliases()),
                attribute(
                        "event aliases",
                        ALIASES,
                        list -> Samples.EVENT.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "class aliases",
                        ALIASES,
                        list -> Samples.TOP.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "car aliases",
                        ALIASES,
                        list -> Samples.CAR.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "series aliases",
                        ALIASES,
                        list -> Samples.SERIES.toBuilder().aliases(list).build().aliases()),
                attribute(
                        "championship aliases",
                        ALIASES,
                        list -> Samples.CUP.toBuilder().aliases(list).build().aliases()));
    }

    static Stream<Attribute<?>> externalIds() {
        return Stream.of(
                attribute(
                        "driver ids",
                        IDS,
                        list -> Samples.ANN.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "team ids",
                        IDS,
                        list -> Samples.TEAM.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "manufacturer ids",
                        IDS,
                        list -> Samples.MARQUE.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "person ids",
                        IDS,
                        list -> Samples.BOSS.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "organisation ids",
                        IDS,
                        list -> Samples.GROUP.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "circuit ids",
                        IDS,
                        list -> Samples.CIRCUIT.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "event ids",
                        IDS,
                        list -> Samples.EVENT.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "class ids",
                        IDS,
                        list -> Samples.TOP.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "car ids",
                        IDS,
                        list -> Samples.CAR.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "series ids",
                        IDS,
                        list -> Samples.SERIES.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "championship ids",
                        IDS,
                        list -> Samples.CUP.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()),
                attribute(
                        "race ids",
                        IDS,
                        list -> Samples.RACE.toBuilder()
                                .externalIds(list)
                                .build()
                                .externalIds()));
    }

    static Stream<Attribute<?>> citations() {
        Coverage coverage = Coverage.builder().race(Samples.RACE).build();
        return Stream.of(
                attribute(
                        "driver",
                        CITATIONS,
                        list -> Samples.ANN.toBuilder().citations(list).build().citations()),
                attribute(
                        "team",
                        CITATIONS,
                        list -> Samples.TEAM.toBuilder().citations(list).build().citations()),
                attribute(
                        "manufacturer",
                        CITATIONS,
                        list -> Samples.MARQUE.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "person",
                        CITATIONS,
                        list -> Samples.BOSS.toBuilder().citations(list).build().citations()),
                attribute(
                        "organisation",
                        CITATIONS,
                        list -> Samples.GROUP.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "circuit",
                        CITATIONS,
                        list -> Samples.CIRCUIT.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "event",
                        CITATIONS,
                        list -> Samples.EVENT.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "class",
                        CITATIONS,
                        list -> Samples.TOP.toBuilder().citations(list).build().citations()),
                attribute(
                        "car",
                        CITATIONS,
                        list -> Samples.CAR.toBuilder().citations(list).build().citations()),
                attribute(
                        "series",
                        CITATIONS,
                        list -> Samples.SERIES.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "season",
                        CITATIONS,
                        list -> Samples.SEASON.toBuilder()
                                .citations(list)
                                .build()
                                .citations()),
                attribute(
                        "race",
                        CITATIONS,
                        list -> Samples.RACE.toBuilder().citations(list).build().citations()),
                attribute(
                        "championship",
                        CITATIONS,
                        list -> Samples.CUP.toBuilder().citations(list).build().citations()),
                attribute(
                        "entry",
                        CITATIONS,
                        list -> Samples.entry().citations(list).build().citations()),
                attribute(
                        "result",
                        CITATIONS,
                        list -> Samples.result().citations(list).build().citations()),
                attribute(
                        "title",
                        CITATIONS,
                        list -> Samples.title().citations(list).build().citations()),
                attribute(
                        "affiliation",
                        CITATIONS,
                        list -> Samples.affiliation().citations(list).build().citations()),
                attribute(
                        "total",
                        CITATIONS,
                        list -> Samples.total().citations(list).build().citations()),
                attribute(
                        "coverage",
                        CITATIONS,
                        list -> coverage.toBuilder().citations(list).build().citations()),
                attribute(
                        "adjustment",
                        CITATIONS,
                        list -> Samples.adjustment().citations(list).build().citations()));
    }

    static Stream<Attribute<?>> others() {
        List<Race> races = List.of(Samples.race("a"), Samples.race("b"), Samples.race("c"));
        List<Team> teams = List.of(Samples.team("a"), Samples.team("b"));
        List<CarClass> classes = List.of(Samples.carClass("a"), Samples.carClass("b"));
        List<Competitor> holders = List.of(Samples.ANN, Samples.BOB, Samples.team("a"), Samples.MARQUE);
        return Stream.of(
                attribute(
                        "class predecessors",
                        classes,
                        list -> Samples.TOP.toBuilder()
                                .predecessors(list)
                                .build()
                                .predecessors()),
                attribute(
                        "entry races",
                        races,
                        list -> Samples.entry().races(list).build().races()),
                attribute(
                        "entry teams",
                        teams,
                        list -> Samples.entry().teams(list).build().teams()),
                attribute(
                        "entry groups",
                        ALIASES,
                        list -> Samples.entry().groups(list).build().groups()),
                attribute(
                        "entry seats",
                        List.of(Seat.of(Samples.ANN), Seat.of(Samples.BOB)),
                        list -> Samples.entry().seats(list).build().seats()),
                attribute(
                        "entry tables",
                        List.of(TitleKind.values()),
                        list -> Samples.entry()
                                .scoresFor(list)
                                .build()
                                .scoresFor()
                                .orElseThrow()),
                attribute(
                        "seat races",
                        races,
                        list -> Seat.of(Samples.ANN).toBuilder()
                                .races(list)
                                .build()
                                .races()),
                attribute(
                        "seat absences",
                        races.stream()
                                .map(race -> Absence.of(race, Certainty.EXPECTED))
                                .toList(),
                        list -> Seat.of(Samples.ANN).toBuilder()
                                .absences(list)
                                .build()
                                .absences()),
                attribute(
                        "result marks",
                        List.of(MarkPosition.of(Duration.ofHours(3), 2), MarkPosition.of(Duration.ofHours(6), 1)),
                        list -> Samples.result().marks(list).build().marks()),
                attribute(
                        "ran-as teams",
                        teams,
                        list -> RanAs.builder()
                                .enteredAs("Other")
                                .teams(list)
                                .build()
                                .teams()),
                attribute(
                        "title classes",
                        classes,
                        list -> Samples.title().classes(list).build().classes()),
                attribute(
                        "title holders",
                        holders,
                        list -> Samples.title().holders(list).build().holders()),
                attribute(
                        "scope events",
                        List.of(Samples.event("a"), Samples.event("b")),
                        list -> TotalScope.builder().events(list).build().events()));
    }

    @ParameterizedTest
    @MethodSource({"aliases", "externalIds", "citations", "others"})
    <T> void areSortedAndDistinctWhereTheirOrderSaysNothing(Attribute<T> attribute) {
        assertEquals(attribute.ordered(), attribute.built().apply(attribute.ordered()));
        assertEquals(attribute.ordered(), attribute.built().apply(twiceAndBackwards(attribute.ordered())));
        assertEquals(List.of(), attribute.built().apply(List.of()));
    }

    @ParameterizedTest
    @MethodSource({"aliases", "externalIds", "citations", "others"})
    <T> void areTheValuesOwn(Attribute<T> attribute) {
        List<T> given = new ArrayList<>(attribute.ordered());
        List<T> held = attribute.built().apply(given);
        given.clear();

        assertEquals(attribute.ordered(), held);
        assertThrows(UnsupportedOperationException.class, held::clear);
    }

    @Test
    void keepTheirOrderWhereItIsData() {
        List<CarClass> classes = List.of(Samples.TOP, Samples.GT, Samples.GARAGE);

        assertEquals(
                classes, Samples.SEASON.toBuilder().classes(classes).build().classes());
        assertEquals(
                List.of(Samples.CID, Samples.ANN, Samples.BOB),
                LineUp.of(Samples.CID, Samples.ANN, Samples.BOB).drivers());
    }
}
