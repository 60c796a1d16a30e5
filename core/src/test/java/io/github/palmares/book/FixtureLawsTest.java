package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.model.Fact;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws, for the book of the two articles: one book, so fewer tries than over any. */
class FixtureLawsTest {
    private static final List<Fact> FACTS = ArticleFacts.all();
    private static final RecordBook BOOK = Books.of(FACTS);
    private static final List<Fact> UNITED = BOOK.facts().toList();
    private static final Asked ASKED = Asked.about(BOOK);

    @Test
    void everyWordEqualsThePlainLoop() {
        ResultsProperties.laws(BOOK, ASKED).everyWordEqualsThePlainLoop();
        TitlesProperties.laws(BOOK, ASKED).everyWordEqualsThePlainLoop();
        EntriesProperties.laws(BOOK, ASKED).everyWordEqualsThePlainLoop();
        AffiliationsProperties.laws(BOOK, ASKED).everyWordEqualsThePlainLoop();
        StatedTotalsProperties.laws(BOOK, ASKED).everyWordEqualsThePlainLoop();
    }

    @Property(tries = 100)
    void stepsNarrowInAnyOrder(@ForAll Random random) {
        ResultsProperties.laws(BOOK, ASKED).stepsNarrowInAnyOrder(random);
        TitlesProperties.laws(BOOK, ASKED).stepsNarrowInAnyOrder(random);
        EntriesProperties.laws(BOOK, ASKED).stepsNarrowInAnyOrder(random);
        AffiliationsProperties.laws(BOOK, ASKED).stepsNarrowInAnyOrder(random);
        StatedTotalsProperties.laws(BOOK, ASKED).stepsNarrowInAnyOrder(random);
    }

    @Test
    void projectionsNameEachOnceInOrderOfAppearance() {
        ResultsProperties.project(BOOK);
        TitlesProperties.project(BOOK);
        EntriesProperties.project(BOOK);
        AffiliationsProperties.project(BOOK);
        StatedTotalsProperties.project(BOOK);
    }

    @Test
    void partsAddUp() {
        ResultsProperties.part(BOOK);
        TitlesProperties.part(BOOK);
        EntriesProperties.part(BOOK);
        AffiliationsProperties.part(BOOK);
        StatedTotalsProperties.part(BOOK);
    }

    @Test
    void sequencesAreInOrder() {
        ResultsProperties.checkOrder(BOOK);
        TitlesProperties.checkOrder(BOOK);
        EntriesProperties.checkOrder(BOOK);
        AffiliationsProperties.checkOrder(BOOK);
        StatedTotalsProperties.checkOrder(BOOK);
    }

    @Property(tries = 100)
    void bookIsTheSameWhateverTheOrderOfItsFacts(@ForAll Random random) {
        RecordBookProperties.sameInAnyOrder(FACTS, random);
    }

    @Property(tries = 100)
    void halvesMergeToTheBook(@ForAll Random random) {
        RecordBookProperties.mergesHalves(FACTS, random);
    }

    @Property(tries = 100)
    void mergingIsCommutativeAssociativeAndIdempotent(@ForAll Random random) {
        RecordBookProperties.merges(UNITED, random);
    }

    @Property
    void leavingOutAFactNeverMakesASequenceLonger(@ForAll Random random) {
        RecordBookProperties.shortens(FACTS, ASKED, random);
    }

    @Test
    void builderOfTheBookGivesAnEqualBook() {
        assertEquals(BOOK, BOOK.toBuilder().build());
        assertEquals(BOOK.facts().toList(), BOOK.toBuilder().build().facts().toList());
    }

    @Test
    void coDriversAreTheOthersOfTheSameCars() {
        RecordBookProperties.checkCoDrivers(BOOK, BOOK.drivers());
    }

    @Test
    void careersEqualThePlainLoop() {
        CareerProperties.check(BOOK, ASKED);
    }

    @Test
    void reconciliationsEqualThePlainLoop() {
        ReconcileProperties.check(BOOK);
    }

    @Test
    void findingsEqualThePlainLoops() {
        FindingsProperties.check(BOOK);
    }
}
