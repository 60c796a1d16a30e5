package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import io.github.palmares.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a user is told of statements that contradict each other. */
class ConflictsTest {
    private static final Driver BRAZILIAN =
            Samples.driver("d").toBuilder().nationality(Country.of("BRA")).build();
    private static final Driver BRITISH =
            Samples.driver("d").toBuilder().nationality(Country.of("GBR")).build();
    private static final Result SHORT =
            Samples.result("r", "e").toBuilder().laps(99).grid(1).build();
    private static final Result LONG =
            Samples.result("r", "e").toBuilder().laps(100).grid(2).build();

    private static RecordConflictException refusal(RecordBook.Builder builder) {
        return assertThrows(RecordConflictException.class, builder::build);
    }

    @Test
    void allConflictsAreFoundAtOnceWithoutBuilding() {
        RecordBook.Builder builder = RecordBook.builder()
                .addEntities(List.of(BRITISH, BRAZILIAN))
                .add(SHORT, LONG, SHORT.toBuilder().laps(101).grid(1).build());

        assertEquals(
                List.of(
                        "ERROR driver 'd': nationality: 'BRA' (no source) and 'GBR' (no source) contradict each other;"
                                + " leave one of them out",
                        "ERROR result of e in r: laps: '100' (no source) and '101' (no source) contradict each other;"
                                + " leave one of them out",
                        "ERROR result of e in r: laps: '100' (no source) and '99' (no source) contradict each other;"
                                + " leave one of them out",
                        "ERROR result of e in r: grid: '1' (no source) and '2' (no source) contradict each other;"
                                + " leave one of them out"),
                builder.conflicts().stream().map(Finding::toString).toList());
        assertEquals(FindingKind.CONTRADICTED, builder.conflicts().get(0).kind());
        assertEquals(List.of(), builder.conflicts().get(0).facts());
        assertEquals(2, builder.conflicts().get(1).facts().size());
    }

    @Test
    void whereNothingContradictsThereIsNoConflict() {
        assertEquals(List.of(), RecordBook.builder().add(SHORT).conflicts());
        assertEquals(List.of(), RecordBook.builder().conflicts());
    }

    @Test
    void aConflictOfFactsHasBothFactsAndBothValues() {
        RecordConflictException conflict = refusal(RecordBook.builder().add(LONG, SHORT));

        assertEquals("result of e in r", conflict.subject());
        assertEquals("laps", conflict.attribute());
        assertEquals(List.of("100", "99"), conflict.values());
        assertEquals(List.of(LONG, SHORT), conflict.facts());
        assertEquals(List.of(), conflict.entities());
    }

    @Test
    void aConflictOfEntitiesHasBothEntities() {
        RecordConflictException conflict =
                refusal(RecordBook.builder().addEntity(BRITISH).addEntity(BRAZILIAN));

        assertEquals(List.of(BRAZILIAN, BRITISH), conflict.entities());
        assertEquals(List.of(), conflict.facts());
        assertEquals(List.of("BRA", "GBR"), conflict.values());
    }

    @Test
    void aClassThatFollowsItselfHasOneValue() {
        CarClass itself = Samples.carClass("a").toBuilder()
                .addPredecessors(Samples.carClass("a"))
                .build();

        assertEquals(
                List.of("a after a"),
                refusal(RecordBook.builder().addEntity(itself)).values());
    }

    @Test
    void aPlaceInClassThatOneStatesIsNotBehindThePlaceAmongAllThatAnotherStates() {
        Result overall = Samples.result("r", "e").toBuilder().overallPosition(2).build();
        Result inClass = Samples.result("r", "e").toBuilder().classPosition(3).build();

        assertEquals(
                "result of e in r, overall position and class position: '2' (no source) and '3' (no source) contradict each"
                        + " other; leave one of them out",
                refusal(RecordBook.builder().add(overall, inClass)).getMessage());
        assertEquals(
                List.of(),
                RecordBook.builder()
                        .add(overall, inClass.toBuilder().classPosition(2).build())
                        .conflicts());
    }

    @Test
    void whoDidNotDriveHasNoLaps() {
        CrewMember spare = CrewMember.builder()
                .driver(Samples.driver("d"))
                .drove(Answer.NO)
                .build();
        CrewMember driving =
                CrewMember.builder().driver(Samples.driver("d")).laps(10).build();

        assertEquals(
                "result of e in r, drove and laps of driver 'd': 'NO' (no source) and '10' (no source) contradict each other;"
                        + " leave one of them out",
                refusal(RecordBook.builder()
                                .add(
                                        SHORT.toBuilder()
                                                .lineUp(LineUp.builder()
                                                        .addCrew(spare)
                                                        .build())
                                                .build(),
                                        SHORT.toBuilder()
                                                .lineUp(LineUp.builder()
                                                        .addCrew(driving)
                                                        .build())
                                                .build()))
                        .getMessage());
    }

    @Test
    void anAffiliationIsToldByItsSeriesItsCarAndItsBeginning() {
        Affiliation one = Affiliation.builder()
                .member(Samples.driver("d"))
                .of(Samples.team("t"))
                .kind(AffiliationKind.DRIVES_FOR)
                .series(Samples.series("s"))
                .car(CarModel.builder().id("p1").name("P1").build())
                .from(PartialDate.ofYear(2023))
                .to(PartialDate.ofYear(2024))
                .build();

        assertEquals(
                "driver d DRIVES_FOR team t in series s with car p1 from 2023, to: '2024' (no source) and '2025' (no source)"
                        + " contradict each other; leave one of them out",
                refusal(RecordBook.builder()
                                .add(
                                        one,
                                        one.toBuilder()
                                                .to(PartialDate.ofYear(2025))
                                                .build()))
                        .getMessage());
    }

    @Test
    void aConflictKeepsItsWordsWhenItIsSerialized() throws IOException, ClassNotFoundException {
        RecordConflictException conflict = refusal(RecordBook.builder().add(LONG, SHORT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(conflict);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RecordConflictException read = (RecordConflictException) in.readObject();
            assertEquals(conflict.getMessage(), read.getMessage());
            assertEquals(conflict.values(), read.values());
            assertEquals(List.of(), read.facts());
        }
    }

    @Test
    void anEntityThatContradictsLeavesTheFactsThatReferToItToBeCompared() {
        Driver other = Samples.driver("x").toBuilder().givenName("X").build();
        Driver another = Samples.driver("x").toBuilder().givenName("Y").build();

        assertEquals(
                List.of("driver 'x'", "result of e in r", "result of e in r"),
                RecordBook.builder().addEntities(List.of(other, another)).add(SHORT, LONG).conflicts().stream()
                        .map(Finding::where)
                        .toList());
    }

    @Test
    void aSequenceCanBeGoneThroughInALoop() {
        int laps = 0;
        for (Result result : RecordBook.builder().add(SHORT).build().results()) {
            laps += result.laps().orElse(0);
        }
        assertEquals(99, laps);
    }

    @Test
    void entitiesAreTheSameByKindAndId() {
        assertEquals(true, BRAZILIAN.isSameAs(BRITISH));
        assertEquals(false, BRAZILIAN.isSameAs(Samples.driver("e")));
        assertEquals(false, Samples.circuit("d").isSameAs(Samples.event("d")));
    }

    @Test
    void ofTwoStatementsOfOneSourceTheOneWithFewerSourcesIsToldFirst() {
        Driver first =
                BRITISH.toBuilder().addCitation(Samples.citation("article", 1)).build();
        Driver second = BRAZILIAN.toBuilder()
                .addCitations(Samples.citation("article", 1), Samples.citation("article", 2))
                .build();

        assertEquals(
                "driver 'd', nationality: 'GBR' (article ¶1) and 'BRA' (article ¶1, article ¶2) contradict each other;"
                        + " leave one of them out",
                Unite.conflict(first, second).getMessage());
    }

    @Test
    void aHolderWhomAnEarlierSourceNamesIsToldBeforeThoseWhoAreAll() {
        Title named = Samples.title("t").toBuilder()
                .addHolders(Samples.driver("b"))
                .addCitation(Samples.citation("article", 1))
                .build();
        Title all = Samples.title("t").toBuilder()
                .addHolders(Samples.driver("a"))
                .holdersComplete(true)
                .addCitation(Samples.citation("article", 2))
                .build();

        assertEquals(
                "title t of wsc-1988, holders: '[b]…' (article ¶1) and '[a]' (article ¶2) contradict each other; leave"
                        + " one of them out",
                Unite.conflict(named, all).getMessage());
    }

    @Test
    void aCircleOfClassesHasTheClassesAndTheSourcesThatSaySo() {
        CarClass after = Samples.carClass("a").toBuilder()
                .addPredecessors(Samples.carClass("b"))
                .addCitation(Samples.citation("article", 1))
                .build();
        CarClass elsewhere = Samples.carClass("a").toBuilder()
                .addPredecessors(Samples.carClass("c"))
                .addCitation(Samples.citation("article", 2))
                .build();
        CarClass before = Samples.carClass("b").toBuilder()
                .addPredecessors(Samples.carClass("a"))
                .addCitation(Samples.citation("article", 3))
                .build();

        RecordConflictException conflict = refusal(RecordBook.builder().addEntities(List.of(after, elsewhere, before)));

        assertEquals(
                "class 'a', predecessors: 'a after b' (article ¶1) and 'b after a' (article ¶3) contradict each other;"
                        + " leave one of them out",
                conflict.getMessage());
        assertEquals(
                Set.of(after, elsewhere, before, Samples.carClass("a"), Samples.carClass("b")),
                Set.copyOf(conflict.entities()));
    }

    @Test
    void conflictsOfEntriesComeInTheOrderOfTheirIds() {
        Entry e = Samples.entry("e");
        Entry f = Samples.entry("f");

        assertEquals(
                List.of("entry 'e'", "entry 'f'"),
                RecordBook.builder()
                        .add(
                                f.toBuilder().number(CarNumber.of("1")).build(),
                                f.toBuilder().number(CarNumber.of("2")).build(),
                                e.toBuilder().number(CarNumber.of("1")).build(),
                                e.toBuilder().number(CarNumber.of("2")).build())
                        .conflicts()
                        .stream()
                        .map(Finding::where)
                        .toList());
    }

    @Test
    void aTitleStaysWithItsSeasonWhereItIsSaidToBeOfAnotherSeries() {
        Season elsewhere = Samples.season("wsc-1988").toBuilder()
                .series(Samples.series("another"))
                .build();

        assertEquals(
                List.of(
                        "ERROR season 'wsc-1988': series: 'another' (no source) and 'wsc' (no source) contradict each other;"
                                + " leave one of them out"),
                RecordBook.builder().addEntity(elsewhere).add(Samples.title("t")).conflicts().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void anEntryStaysWithItsRaceWhereThatIsSaidToBeOfAnotherSeason() {
        Race elsewhere =
                Samples.race("r").toBuilder().season(Samples.season("another")).build();

        assertEquals(
                List.of(
                        "ERROR race 'r': season: 'another' (no source) and 'wsc-1988' (no source) contradict each other;"
                                + " leave one of them out"),
                RecordBook.builder()
                        .addEntity(elsewhere)
                        .add(Samples.entry("e").toBuilder()
                                .addRaces(Samples.race("r"))
                                .build())
                        .conflicts()
                        .stream()
                        .map(Finding::toString)
                        .toList());
    }
}
