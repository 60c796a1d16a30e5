package io.github.palmares.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Verdict;
import io.github.palmares.fixture.ArticleFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the two articles come to together: nothing of them conflicts, and what they state is not what can be counted.
 */
class ArticlesAsAWholeTest {
    private final RecordBook book = ArticlesBook.build();

    @Test
    void theBookHoldsEveryFactAsItIsStated() {
        assertEquals(Set.copyOf(ArticleFacts.all()), book.facts().collect(Collectors.toSet()));
        assertEquals(ArticleFacts.all().size(), book.facts().count());
    }

    @Test
    void whatOnlyACaptionOrAnotherSeriesNamesIsInTheBookToo() {
        assertTrue(book.entities().toList().containsAll(ArticleFacts.entities()));
    }

    // Rows 1.6, 1.7, 1.17, 1.18, 1.21, 2.14, 2.18
    @Test
    void statedTotalsAreShortOrConsistentAndNeverContradicted() {
        assertEquals(
                List.of(
                        "driver pipo-derani: 7 WINS (team action-express-racing, manufacturer cadillac, #31),"
                                + " counted 0: short by 7",
                        "driver pipo-derani: 4 WINS (event sebring-12), counted 0: short by 4",
                        "driver pipo-derani: 2 WINS (event sebring-12, team action-express-racing), counted 0:"
                                + " short by 2",
                        "driver pipo-derani: 2 SEASON_TITLES (team action-express-racing), counted 2: consistent",
                        "driver pipo-derani: 2 CUP_TITLES (team action-express-racing), counted 2: consistent",
                        "driver tom-blomqvist: 5 WINS (series imsa, from 2019, through race petit-le-mans-2023),"
                                + " counted 2 to 4: short by 1",
                        "driver tom-blomqvist: 3 WINS (series imsa, season imsa-2023, class gtp, through race"
                                + " petit-le-mans-2023), counted 1 to 3: consistent",
                        "driver tom-blomqvist: 30 STARTS (series imsa, from 2019, through race petit-le-mans-2023),"
                                + " counted 4: short by 26",
                        "team forte-racing: 1 CLASS_WINS (class gtd, through race petit-le-mans-2023), counted 1:"
                                + " consistent",
                        "team wayne-taylor-racing: at least 2 WINS (event rolex-24, event sebring-12, manufacturer"
                                + " cadillac), counted 0: short by 2",
                        "team wayne-taylor-racing: 0 SEASON_TITLES (series imsa, manufacturer cadillac, from 2018),"
                                + " counted 0: consistent"),
                book.reconcile().stream().map(Reconciliation::toString).toList());
        assertTrue(book.reconcile().stream().noneMatch(one -> one.verdict() == Verdict.CONTRADICTED));
    }

    @Test
    void theOnlyFindingsAreTitlesOfSeasonsThatTheArticlesTellNothingElseOf() {
        List<Finding> findings = book.findings();
        assertEquals(
                Set.of(FindingKind.HOLDER_WITHOUT_RECORD),
                findings.stream().map(Finding::kind).collect(Collectors.toSet()));
        assertEquals(
                List.of(
                        "title imsa-championship of imsa-2017",
                        "title imsa-championship of imsa-2021 in dpi for DRIVERS",
                        "title imsa-endurance-cup of imsa-2019 for DRIVERS"),
                findings.stream().map(Finding::where).toList());
    }
}
