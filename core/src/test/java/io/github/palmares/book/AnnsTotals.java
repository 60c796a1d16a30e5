package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is stated of Ann and Bob, and how it reconciles. */
final class AnnsTotals {
    static final Result OVERALL = won(MadeUp.SIX_2023, MadeUp.RED_1)
            .overallPosition(1)
            .classPosition(1)
            .build();

    static final Result IN_CLASS = won(MadeUp.TEN_2023, MadeUp.RED_1)
            .overallPosition(4)
            .classPosition(1)
            .build();

    static final Title TITLE = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
            .addHolder(MadeUp.ANN)
            .holdersComplete(true)
            .addClass(MadeUp.TOP)
            .wonWithTeam(MadeUp.RED)
            .wonWithManufacturer(MadeUp.APEX)
            .wonWithNumber(CarNumber.of("1"))
            .build();

    static final Title CUP = TITLE.toBuilder().championship(MadeUp.CUP).build();

    static Result.Builder won(Race race, Entry entry) {
        return MadeUp.result(race, entry, MadeUp.ANN).pole(Answer.NO);
    }

    static StatedTotal.Builder stated(int value, Measure measure) {
        return MadeUp.total(MadeUp.ANN, value, measure);
    }

    static StatedTotal scoped(int value, Measure measure, TotalScope.Builder scope) {
        return stated(value, measure).scope(scope.build()).build();
    }

    static Fact[] covered(Competitor competitor, CoverageKind kind, Fact... facts) {
        List<Fact> all = new ArrayList<>(Arrays.asList(facts));
        all.add(Coverage.builder().competitor(competitor).kind(kind).build());
        return all.toArray(Fact[]::new);
    }

    static Fact[] covered(Fact... facts) {
        return covered(MadeUp.ANN, CoverageKind.RESULTS, facts);
    }

    static void holds(String expected, StatedTotal total, Fact... facts) {
        List<Reconciliation> reconciled =
                RecordBook.builder().add(facts).add(total).build().reconcile();
        assertEquals(1, reconciled.size());
        String text = reconciled.get(0).toString();
        assertEquals(total + ", ", text.substring(0, total.toString().length() + 2));
        assertEquals(expected, text.substring(total.toString().length() + 2));
    }

    private AnnsTotals() {}
}
