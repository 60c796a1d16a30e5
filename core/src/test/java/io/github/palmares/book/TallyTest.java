package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final StatedTotal FIVE = MadeUp.total(MadeUp.ANN, 5, Measure.WINS)
            .asOf(PartialDate.parse("2023-10-15/2023-10-21"))
            .build();

    @Test
    void countThatIsAllIsExact() {
        assertEquals("exactly 5", new Tally(5, true, List.of()).toString());
    }

    @Test
    void countThatNeedNotBeAllIsAtLeast() {
        assertEquals("at least 0", new Tally(0, false, List.of()).toString());
    }

    @Test
    void whatIsStatedStandsBesideTheCount() {
        assertEquals(
                "at least 2 (stated: 5 as of 2023-10-15/2023-10-21)", new Tally(2, false, List.of(FIVE)).toString());
    }

    @Test
    void eachStatedTotalSaysItsScopeAndItsDate() {
        StatedTotal multiple = MadeUp.total(MadeUp.ANN, 2, Measure.WINS)
                .atLeast(true)
                .scope(TotalScope.builder().team(MadeUp.RED).build())
                .build();

        assertEquals(
                "exactly 5 (stated: 5 as of 2023-10-15/2023-10-21; at least 2 in team red)",
                new Tally(5, true, List.of(FIVE, multiple)).toString());
    }

    @Test
    void tallyKeepsACopyOfWhatIsStated() {
        List<StatedTotal> stated = new ArrayList<>(List.of(FIVE));
        Tally tally = new Tally(1, false, stated);
        stated.clear();

        assertEquals(List.of(FIVE), tally.stated());
    }
}
