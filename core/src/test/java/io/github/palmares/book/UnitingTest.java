package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.merge.Merge.United;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.testing.References;
import io.github.palmares.testing.Samples;
import io.github.palmares.testing.Specimens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitingTest {
    private static final Driver DRIVER = Samples.driver("d");
    private static final Driver BRAZILIAN = DRIVER.toBuilder()
            .nationality(Country.of("BRA"))
            .addCitations(Samples.citation("article-1", 2))
            .build();
    private static final Driver BRITISH = DRIVER.toBuilder()
            .nationality(Country.of("GBR"))
            .addCitations(Samples.citation("article-2", 1))
            .build();

    private static United unite(Fact... facts) {
        return Unite.merged(List.of(), List.of(facts));
    }

    private static CarClass after(String id, CarClass... predecessors) {
        return Samples.carClass(id).toBuilder().addPredecessors(predecessors).build();
    }

    private static Result result(LineUp lineUp) {
        return Samples.result("r", "e").toBuilder().lineUp(lineUp).build();
    }

    @Test
    void nothingUnitesToNothing() {
        United united = unite();
        assertEquals(List.of(), united.facts().all());
        assertEquals(List.of(EntityKind.values()), List.copyOf(united.entities().keySet()));
        assertTrue(united.entities().values().stream().allMatch(SortedMap::isEmpty));
    }

    @Test
    void allThatIsNamedComesAlongFromTheBottomUp() {
        Set<Object> named = new HashSet<>();
        Specimens.facts().forEach(fact -> addNamed(fact, named));
        named.removeIf(Entry.class::isInstance);

        Set<Object> united = Unite.merged(List.of(), Specimens.facts()).entities().values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .collect(Collectors.toSet());

        assertEquals(named, united);
    }

    private static void addNamed(Object value, Set<Object> named) {
        for (Object reference : References.in(value)) {
            named.add(reference);
            addNamed(reference, named);
        }
    }

    @Test
    void anEntryThatAResultNamesIsAFactOfItsOwn() {
        Result result = Samples.result("r", "e");
        assertEquals(List.of(result.entry(), result), unite(result).facts().all());
    }

    @Test
    void whatIsKnownOfAnEntryIsKnownWhereverItIsNamed() {
        Entry known = Samples.entry("e").toBuilder().enteredAs("P").build();
        Result result = Samples.result("r", "e");
        assertEquals(
                List.of(known, result.toBuilder().entry(known).build()),
                unite(result, known).facts().all());
    }

    @Test
    void listsOfAnEntityUnite() {
        Driver first = DRIVER.toBuilder()
                .addAliases("B")
                .addExternalIds(ExternalId.of("x", "1"))
                .addCitations(Samples.citation("a", 1))
                .build();
        Driver second = DRIVER.toBuilder()
                .addAliases("A")
                .addExternalIds(ExternalId.of("x", "2"))
                .addCitations(Samples.citation("a", 2))
                .build();
        Driver both = DRIVER.toBuilder()
                .addAliases("A", "B")
                .addExternalIds(ExternalId.of("x", "1"), ExternalId.of("x", "2"))
                .addCitations(Samples.citation("a", 1), Samples.citation("a", 2))
                .build();
        assertEquals(both, Unite.all(first, second));
    }

    @Test
    void datesNarrowEachOther() {
        Driver by = DRIVER.toBuilder().born(PartialDate.parse("../1963-06-30")).build();
        Driver in = DRIVER.toBuilder().born(PartialDate.parse("1963")).build();
        Driver from =
                DRIVER.toBuilder().born(PartialDate.parse("1963-06-01/..")).build();
        assertEquals(DRIVER.toBuilder().born(PartialDate.parse("1963-06")).build(), Unite.all(by, in, from));
    }

    @Test
    void aConflictNamesTheThingBothValuesAndBothSources() {
        RecordConflictException conflict = Unite.conflict(BRITISH, BRAZILIAN);
        assertEquals(
                "driver 'd', nationality: 'BRA' (article-1 ¶2) and 'GBR' (article-2 ¶1) contradict each other;"
                        + " leave one of them out",
                conflict.getMessage());
        assertEquals("driver 'd'", conflict.subject());
        assertEquals("nationality", conflict.attribute());
    }

    @Test
    void aConflictWithoutSourcesSaysSo() {
        assertEquals(
                "driver 'd', nationality: 'BRA' (no source) and 'GBR' (article-2, article-2 ¶1) contradict each other;"
                        + " leave one of them out",
                Unite.conflict(
                                BRITISH.toBuilder()
                                        .addCitations(Citation.of(Samples.source("article-2")))
                                        .build(),
                                BRAZILIAN.toBuilder().citations(List.of()).build())
                        .getMessage());
    }

    @Test
    void ofThreeContradictionsTheFirstIsReported() {
        Driver american = DRIVER.toBuilder()
                .nationality(Country.of("USA"))
                .addCitations(Samples.citation("article-1", 2), Samples.citation("article-3", 1))
                .build();
        assertEquals(
                "driver 'd', nationality: 'BRA' (article-1 ¶2) and 'USA' (article-1 ¶2, article-3 ¶1)"
                        + " contradict each other; leave one of them out",
                Unite.conflict(american, BRITISH, BRAZILIAN).getMessage());
    }

    @Test
    void ofContradictionsInTwoThingsThatOfTheFirstIdIsReported() {
        Driver other = BRITISH.toBuilder().id("b").build();
        Driver another = BRAZILIAN.toBuilder().id("b").build();
        for (List<Driver> order : Unite.orders(List.of(BRITISH, BRAZILIAN, other, another))) {
            RecordConflictException conflict =
                    assertThrows(RecordConflictException.class, () -> Unite.merged(order, List.of()));
            assertEquals("driver 'b'", conflict.subject());
        }
    }

    @Test
    void twoDatesThatDoNotMeetAreFoundAmongThree() {
        Driver wide = DRIVER.toBuilder().born(PartialDate.parse("1960/1969")).build();
        Driver early = DRIVER.toBuilder().born(PartialDate.parse("1963")).build();
        Driver late = DRIVER.toBuilder().born(PartialDate.parse("1964-05")).build();
        assertEquals(
                "driver 'd', born: '1963' (no source) and '1964-05' (no source) contradict each other;"
                        + " leave one of them out",
                Unite.conflict(wide, late, early).getMessage());
    }

    @Test
    void theTopClassHasToBeOneOfTheClassesThatAnotherStatementLists() {
        Season listing = Samples.season("s").toBuilder()
                .addClasses(Samples.carClass("a"), Samples.carClass("b"))
                .build();
        Season fits =
                Samples.season("s").toBuilder().topClass(Samples.carClass("a")).build();
        Season doesNot =
                Samples.season("s").toBuilder().topClass(Samples.carClass("c")).build();
        assertEquals(listing.toBuilder().topClass(Samples.carClass("a")).build(), Unite.all(listing, fits));
        assertEquals(
                "season 's', classes and top class: '[a, b]' (no source) and 'c' (no source) contradict each other;"
                        + " leave one of them out",
                Unite.conflict(listing, doesNot).getMessage());
    }

    @Test
    void whatIsKnownOfADriverMakesNoTwoFactsOfOne() {
        Result plain = result(LineUp.of(DRIVER));
        Result known = result(LineUp.of(BRAZILIAN));
        United united = unite(plain, known, plain);
        assertEquals(List.of(plain.entry(), known), united.facts().all());
        assertSame(
                united.entities().get(EntityKind.DRIVER).get("d"),
                ((Result) united.facts().all().get(1)).drivers().get(0));
    }

    @Test
    void allThatReferToAThingReferToTheUnitedValue() {
        Series series = Samples.series("wsc").toBuilder().addAliases("World").build();
        Race race = Samples.race("r");
        Result result = Samples.result("r", "e");
        Season season = Samples.season("wsc-1988").toBuilder()
                .topClass(Samples.carClass("c1"))
                .build();
        United united = Unite.merged(List.of(series, season, race), List.of(result));
        Season unitedSeason = season.toBuilder().series(series).build();
        assertEquals(
                List.of(
                        Samples.entry("e").toBuilder().season(unitedSeason).build(),
                        Result.builder()
                                .race(race.toBuilder().season(unitedSeason).build())
                                .entry(result.entry().toBuilder()
                                        .season(unitedSeason)
                                        .build())
                                .status(result.status())
                                .build()),
                united.facts().all());
    }

    @Test
    void classesUniteAfterTheirPredecessors() {
        CarClass old = Samples.carClass("z").toBuilder().firstSeason("1982").build();
        CarClass middle = after("m", Samples.carClass("z"));
        CarClass young = after("a", Samples.carClass("m"));
        United united = Unite.merged(List.of(young, middle, old), List.of());
        assertEquals(
                after("a", after("m", old)),
                united.entities().get(EntityKind.CAR_CLASS).get("a"));
        assertSame(
                united.entities().get(EntityKind.CAR_CLASS).get("m"),
                ((CarClass) united.entities().get(EntityKind.CAR_CLASS).get("a"))
                        .predecessors()
                        .get(0));
    }

    @Test
    void predecessorsUnite() {
        assertEquals(
                after("c", Samples.carClass("a"), Samples.carClass("b")),
                Unite.all(after("c", Samples.carClass("b")), after("c", Samples.carClass("a"))));
    }

    @Test
    void aCircleOfPredecessorsIsAConflict() {
        CarClass first = after("b", Samples.carClass("a")).toBuilder()
                .addCitations(Samples.citation("x", 1))
                .build();
        CarClass second = after("a", Samples.carClass("c")).toBuilder()
                .addCitations(Samples.citation("y", 2))
                .build();
        CarClass third = after("c", Samples.carClass("b")).toBuilder()
                .addCitations(Samples.citation("z", 3))
                .build();
        CarClass outside = after("0", Samples.carClass("b"));
        for (List<CarClass> order : Unite.orders(List.of(first, second, third, outside))) {
            RecordConflictException conflict =
                    assertThrows(RecordConflictException.class, () -> Unite.merged(order, List.of()));
            assertEquals(
                    "class 'a', predecessors: 'a after c' (y ¶2) and 'c after b after a' (x ¶1, z ¶3)"
                            + " contradict each other; leave one of them out",
                    conflict.getMessage());
        }
    }

    @Test
    void aClassThatIsItsOwnPredecessorIsAConflict() {
        assertEquals(
                "class 'a', predecessors: 'a after a' (no source) contradicts itself; leave it out",
                assertThrows(
                                RecordConflictException.class,
                                () -> Unite.merged(List.of(after("a", Samples.carClass("a"))), List.of()))
                        .getMessage());
    }

    @Test
    void aBookThatIsUnitedAlreadyKeepsItsInstances() {
        United united = Unite.merged(List.of(), Specimens.facts());
        List<Entity> entities = united.entities().values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .toList();
        United again = Unite.merged(entities, united.facts().all());
        assertEquals(united, again);
        for (int i = 0; i < united.facts().all().size(); i++) {
            assertSame(united.facts().all().get(i), again.facts().all().get(i));
        }
        entities.forEach(entity ->
                assertSame(entity, again.entities().get(entity.entityKind()).get(entity.id())));
    }

    @Test
    void equalValuesBecomeOneInstance() {
        Driver twin = Samples.driver("d");
        Result first =
                Samples.result("a", "e").toBuilder().lineUp(LineUp.of(DRIVER)).build();
        Result second =
                Samples.result("b", "e").toBuilder().lineUp(LineUp.of(twin)).build();
        List<Fact> facts = unite(first, second).facts().all();
        assertSame(
                ((Result) facts.get(1)).drivers().get(0),
                ((Result) facts.get(2)).drivers().get(0));
        assertSame(((Result) facts.get(1)).entry(), facts.get(0));
        assertSame(((Result) facts.get(2)).entry(), facts.get(0));
    }

    @Test
    void aStatementThatHoldsAllThatOthersSayIsKeptAsItIs() {
        United united = Unite.merged(List.of(DRIVER, BRAZILIAN), List.of());
        assertSame(BRAZILIAN, united.entities().get(EntityKind.DRIVER).get("d"));
    }

    @Test
    void factsAreInOrderOfTypeAndKey() {
        List<Fact> expected = unite(
                        Samples.result("a", "y"),
                        Samples.result("a", "z"),
                        Samples.result("b", "x"),
                        Samples.title("t"),
                        Samples.title("u"))
                .facts()
                .all();
        assertEquals(
                List.of(
                        "entry x",
                        "entry y",
                        "entry z",
                        "result of y in a",
                        "result of z in a",
                        "result of x in b",
                        "title t of wsc-1988",
                        "title u of wsc-1988"),
                expected.stream().map(Object::toString).toList());
        List<Fact> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(expected, Unite.merged(List.of(), backwards).facts().all());
    }
}
