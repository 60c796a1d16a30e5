package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;

/** Ann's results, and her career in a book of them. */
final class AnnsCareer {
    static final Coverage ALL_OF_ANN =
            Coverage.builder().competitor(MadeUp.ANN).addCitation(MadeUp.CITED).build();

    static Career ann(Fact... facts) {
        return MadeUp.book(facts).career(MadeUp.ANN);
    }

    /** Her career in a book that claims to hold all her results. */
    static Career allOfAnn(Fact... facts) {
        return RecordBook.builder().add(facts).add(ALL_OF_ANN).build().career(MadeUp.ANN);
    }

    static Result.Builder anns(Race race) {
        return MadeUp.result(race, MadeUp.RED_1, MadeUp.ANN, MadeUp.BOB);
    }

    static LineUp crew(Driver driver, Answer drove) {
        return LineUp.builder()
                .addCrew(CrewMember.builder().driver(driver).drove(drove).build())
                .whole(true)
                .build();
    }

    static Result driven(Race race, Answer drove) {
        return anns(race).lineUp(crew(MadeUp.ANN, drove)).build();
    }

    private AnnsCareer() {}
}
