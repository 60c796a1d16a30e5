package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Optional<String> ALL = Optional.of("all results of driver ann");
    private static final StatedTotal FIVE = MadeUp.total(MadeUp.ANN, 5, Measure.WINS)
            .asOf(PartialDate.parse("2023-10-15/2023-10-21"))
            .build();

    @Test
    void countThatIsAllIsExact() {
        assertEquals("exactly 5", new Tally(5, Optional.empty(), List.of(), List.of()).toString());
    }

    @Test
    void countThatNeedNotBeAllIsAtLeast() {
        assertEquals("at least 0", new Tally(0, ALL, List.of(), List.of()).toString());
    }

    @Test
    void whatIsStatedStandsBesideTheCount() {
        assertEquals(
                "at least 2 (stated: 5 as of 2023-10-15/2023-10-21)",
                new Tally(2, ALL, List.of(), List.of(FIVE)).toString());
    }

    @Test
    void eachStatedTotalSaysItsScopeAndItsDate() {
        StatedTotal multiple = MadeUp.total(MadeUp.ANN, 2, Measure.WINS)
                .atLeast(true)
                .scope(TotalScope.builder().team(MadeUp.RED).build())
                .build();

        assertEquals(
                "exactly 5 (stated: 5 as of 2023-10-15/2023-10-21; at least 2 in team red)",
                new Tally(5, Optional.empty(), List.of(), List.of(FIVE, multiple)).toString());
    }

    @Test
    void countThatIsAllHasNoReasonNotToBeExact() {
        Tally tally = new Tally(5, Optional.empty(), List.of(), List.of(FIVE));

        assertTrue(tally.exact());
        assertEquals(Optional.empty(), tally.why());
    }

    @Test
    void countSaysWhatIsNotCoveredAndWhatIsOpen() {
        Fact open = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build();
        Fact other = MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1).build();

        assertEquals("the book does not say that it holds all results of driver ann", why(ALL, List.of()));
        assertEquals(
                "the book does not say that it holds all results of driver ann; "
                        + "1 fact could make it more: result of red-1 in six-2023",
                why(ALL, List.of(open)));
        assertEquals(
                "4 facts could make it more: result of red-1 in six-2023, result of red-1 in ten-2023, "
                        + "result of red-1 in six-2023 and 1 more",
                why(Optional.empty(), List.of(open, other, open, other)));
    }

    private static String why(Optional<String> uncovered, List<Fact> open) {
        Tally tally = new Tally(1, uncovered, open, List.of());
        assertFalse(tally.exact());
        return tally.why().orElseThrow();
    }

    @Test
    void tallyKeepsACopyOfItsLists() {
        List<StatedTotal> stated = new ArrayList<>(List.of(FIVE));
        List<Fact> open = new ArrayList<>(List.of(FIVE));
        Tally tally = new Tally(1, ALL, open, stated);
        stated.clear();
        open.clear();

        assertEquals(List.of(FIVE), tally.stated());
        assertEquals(List.of(FIVE), tally.open());
    }
}
