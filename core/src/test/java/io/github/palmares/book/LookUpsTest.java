package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Source;
import io.github.palmares.text.Nearest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookUpsTest {
    private static final RecordBook BOOK = RecordBook.builder()
            .addEntities(List.of(MadeUp.MANAGER, MadeUp.GROUP, MadeUp.HILL, MadeUp.TITLE, MadeUp.CUP))
            .add(
                    MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, MadeUp.BOB, MadeUp.ANN)
                            .build(),
                    MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31).build())
            .build();

    /** One kind of thing and its three look-ups. */
    record LookUp(
            String word,
            String id,
            Function<String, ? extends Entity> known,
            Function<String, ? extends Optional<? extends Entity>> find,
            Supplier<List<? extends Entity>> all,
            List<String> ids) {
        @Override
        public String toString() {
            return word;
        }
    }

    static Stream<LookUp> lookUps() {
        return Stream.of(
                new LookUp("source", "made-up", BOOK::source, BOOK::findSource, BOOK::sources, List.of("made-up")),
                new LookUp("driver", "ann", BOOK::driver, BOOK::findDriver, BOOK::drivers, List.of("ann", "bob")),
                new LookUp("team", "red", BOOK::team, BOOK::findTeam, BOOK::teams, List.of("blue", "red")),
                new LookUp(
                        "manufacturer",
                        "apex",
                        BOOK::manufacturer,
                        BOOK::findManufacturer,
                        BOOK::manufacturers,
                        List.of("apex", "vertex")),
                new LookUp("person", "manager", BOOK::person, BOOK::findPerson, BOOK::persons, List.of("manager")),
                new LookUp(
                        "organisation",
                        "group",
                        BOOK::organisation,
                        BOOK::findOrganisation,
                        BOOK::organisations,
                        List.of("group")),
                new LookUp("circuit", "hill", BOOK::circuit, BOOK::findCircuit, BOOK::circuits, List.of("hill")),
                new LookUp("series", "grand", BOOK::series, BOOK::findSeries, BOOK::series, List.of("grand")),
                new LookUp(
                        "class",
                        "top",
                        BOOK::carClass,
                        BOOK::findCarClass,
                        BOOK::classes,
                        List.of("garage", "gt", "top")),
                new LookUp("car", "apex-one", BOOK::car, BOOK::findCar, BOOK::cars, List.of("apex-one", "vertex-two")),
                new LookUp(
                        "event",
                        "six-hours",
                        BOOK::event,
                        BOOK::findEvent,
                        BOOK::events,
                        List.of("six-hours", "ten-hours")),
                new LookUp(
                        "season", "grand-2023", BOOK::season, BOOK::findSeason, BOOK::seasons, List.of("grand-2023")),
                new LookUp(
                        "race", "six-2023", BOOK::race, BOOK::findRace, BOOK::races, List.of("six-2023", "ten-2023")),
                new LookUp(
                        "championship",
                        "grand-title",
                        BOOK::championship,
                        BOOK::findChampionship,
                        BOOK::championships,
                        List.of("grand-cup", "grand-title")));
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void knownIdFindsItsEntity(LookUp lookUp) {
        Entity found = lookUp.known().apply(lookUp.id());

        assertEquals(lookUp.id(), found.id());
        assertEquals(lookUp.word(), found.entityKind().word());
        assertEquals(Optional.of(found), lookUp.find().apply(lookUp.id()));
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void allAreListedById(LookUp lookUp) {
        List<? extends Entity> all = lookUp.all().get();

        assertEquals(lookUp.ids(), all.stream().map(Entity::id).toList());
        assertThrows(UnsupportedOperationException.class, all::clear);
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void misspeltIdIsRefusedWithTheNearest(LookUp lookUp) {
        String misspelt = lookUp.id() + "x";
        Exception refused =
                assertThrows(NoSuchElementException.class, () -> lookUp.known().apply(misspelt));

        assertEquals(
                "no " + lookUp.word() + " '" + misspelt + "'" + Nearest.question(misspelt, lookUp.ids()),
                refused.getMessage());
        assertEquals(Optional.empty(), lookUp.find().apply(misspelt));
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void nullIsNamed(LookUp lookUp) {
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> lookUp.known().apply(null))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> lookUp.find().apply(null))
                        .getMessage());
    }

    @Test
    void messageOffersTheNearestIds() {
        Exception refused = assertThrows(NoSuchElementException.class, () -> BOOK.driver("anm"));

        assertEquals("no driver 'anm'; did you mean 'ann'?", refused.getMessage());
    }

    @Test
    void messageOffersNothingWhereNothingIsNear() {
        Exception refused = assertThrows(NoSuchElementException.class, () -> BOOK.team("nobody"));

        assertEquals("no team 'nobody'", refused.getMessage());
    }

    @Test
    void idOfAnotherKindIsUnknown() {
        Exception refused = assertThrows(NoSuchElementException.class, () -> BOOK.team("ann"));

        assertEquals("no team 'ann'", refused.getMessage());
        assertEquals(Optional.empty(), BOOK.findEvent("hill"));
    }

    @Test
    void entriesAreLookedUpToo() {
        assertSame(BOOK.entries().numbered("1").only(), BOOK.entry("red-1"));
        assertEquals(Optional.of(MadeUp.BLUE_31), BOOK.findEntry("blue-31"));
        assertEquals(Optional.empty(), BOOK.findEntry("blue-1"));
        Exception refused = assertThrows(NoSuchElementException.class, () -> BOOK.entry("blue-3"));
        assertEquals("no entry 'blue-3'; did you mean 'blue-31'?", refused.getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> BOOK.findEntry(null))
                        .getMessage());
    }

    @Test
    void entitiesAreListedByKindAndId() {
        List<String> all = RecordBook.builder()
                .addEntities(List.of(MadeUp.RED, MadeUp.BOB, MadeUp.ANN))
                .addEntity(Source.builder().id("zzz").title("Last of all").build())
                .build()
                .entities()
                .map(Object::toString)
                .toList();

        assertEquals(List.of("source zzz", "driver ann", "driver bob", "team red"), all);
    }
}
