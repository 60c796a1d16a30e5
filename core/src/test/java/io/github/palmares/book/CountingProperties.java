package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How the counts of a career stand to those of a book with more facts, and what could make them higher. */
class CountingProperties {
    private static final Map<String, Function<Career, Tally>> COUNTS = Map.of(
            "starts", Career::starts,
            "overall wins", Career::overallWins,
            "class wins", Career::classWins,
            "overall podiums", Career::overallPodiums,
            "class podiums", Career::classPodiums,
            "poles", Career::poles,
            "season titles", Career::seasonTitles,
            "cup titles", Career::cupTitles);

    @Property
    void noCountIsLowerInABookWithMoreFacts(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        RecordBook book = Books.of(records);
        RecordBook fewer = Books.of(Shuffled.some(records.facts(), 3, random));
        for (Competitor competitor : records.world().competitors()) {
            COUNTS.forEach((name, count) -> assertTrue(
                    count.apply(fewer.career(competitor)).counted()
                            <= count.apply(book.career(competitor)).counted(),
                    name));
        }
    }

    /** All is covered, and no fact denies what the vaguer book takes for granted. */
    @Property
    void whatIsOpenIsAllThatMoreKnowledgeCanAdd(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random, @ForAll boolean names) {
        List<Fact> facts = new ArrayList<>(records.facts());
        // Who forgets a name forgets a result of theirs, though a coverage of theirs alone says that it is held.
        facts.removeIf(fact -> names
                && fact instanceof Coverage coverage
                && coverage.competitor().isPresent());
        facts.addAll(allCovered(records));
        RecordBook book = Books.of(facts);
        RecordBook vaguer = Books.of(new Forgetting(random, names).of(facts));
        for (Competitor competitor : records.world().competitors()) {
            for (Series series : records.world().series()) {
                COUNTS.forEach((name, count) -> checkVaguer(
                        name,
                        count.apply(vaguer.career(competitor).in(series)),
                        count.apply(book.career(competitor).in(series))));
            }
        }
    }

    private static List<Coverage> allCovered(Records records) {
        return records.world().series().stream()
                .flatMap(series -> Stream.of(CoverageKind.RESULTS, CoverageKind.TITLES)
                        .map(kind ->
                                Coverage.builder().series(series).kind(kind).build()))
                .toList();
    }

    private static void checkVaguer(String name, Tally vague, Tally full) {
        assertTrue(vague.uncovered().isEmpty(), name);
        assertTrue(vague.counted() <= full.counted(), name);
        assertTrue(full.counted() <= vague.counted() + vague.open().size(), name);
        if (vague.exact()) {
            assertEquals(vague.counted(), full.counted(), name);
        }
    }

    @Property
    void eachFactThatIsOpenCouldMakeTheCountHigher(@ForAll(supplier = AnyRecords.class) Records records) {
        List<Fact> facts = new ArrayList<>(records.facts());
        facts.addAll(allCovered(records));
        RecordBook book = Books.of(facts);
        Competitor competitor = records.world()
                .competitors()
                .get(facts.size() % records.world().competitors().size());
        for (Series series : records.world().series()) {
            COUNTS.forEach((name, count) -> {
                Tally tally = count.apply(book.career(competitor).in(series));
                assertEquals(tally.exact(), tally.why().isEmpty(), name);
                tally.open().stream().limit(2).forEach(open -> {
                    List<Fact> more = new ArrayList<>(facts);
                    assertTrue(more.remove(open), name);
                    more.add(open instanceof Result result ? best(result, competitor) : held((Title) open, competitor));
                    Tally higher = count.apply(Books.of(more).career(competitor).in(series));
                    assertEquals(tally.counted() + 1, higher.counted(), () -> name + " by " + open);
                    assertFalse(higher.open().contains(open), name);
                });
            });
        }
    }

    private static Title held(Title title, Competitor competitor) {
        return title.toBuilder().addHolder(competitor).build();
    }

    /** The result, with the best for somebody of what it leaves open. */
    private static Result best(Result result, Competitor competitor) {
        Result.Builder best = result.toBuilder();
        if (result.pole() == Answer.UNKNOWN) {
            best.pole(Answer.YES);
        }
        if (result.status() == ResultStatus.CLASSIFIED || result.status() == ResultStatus.OTHER) {
            int inClass = result.classPosition().orElse(result.groupPosition().orElse(1));
            best.status(ResultStatus.CLASSIFIED)
                    .classPosition(inClass)
                    .overallPosition(result.overallPosition()
                            .orElse(Math.max(inClass, result.reportedPosition().orElse(1))));
        }
        RanAs.Builder ranAs = result.ranAs().map(RanAs::toBuilder).orElseGet(RanAs::builder);
        if (competitor instanceof Driver driver && !result.lineUp().lists(driver)) {
            best.lineUp(
                    result.lineUp().toBuilder().addCrew(CrewMember.of(driver)).build());
        } else if (competitor instanceof Team team && result.teams().isEmpty()) {
            best.ranAs(ranAs.addTeam(team).build());
        } else if (competitor instanceof Manufacturer marque
                && result.manufacturer().isEmpty()) {
            best.ranAs(ranAs.car(CarModel.builder()
                            .id("a-" + marque.id())
                            .name("A")
                            .manufacturer(marque)
                            .build())
                    .build());
        }
        return best.build();
    }
}
