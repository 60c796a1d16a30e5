package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {
    private static final RecordBook BOOK = RecordBook.builder().build();

    private static Arguments named(String parameter, Executable narrowing) {
        return Arguments.of(parameter, narrowing);
    }

    static Stream<Arguments> resultsAndCareers() {
        Results results = BOOK.results();
        Career career = BOOK.career(MadeUp.ANN);
        return Stream.of(
                named("party", () -> results.of(null)),
                named("season", () -> results.in((Season) null)),
                named("series", () -> results.in((Series) null)),
                named("race", () -> results.in((Race) null)),
                named("race", () -> results.until((Race) null)),
                named("race", () -> results.after(null)),
                named("event", () -> results.at((Event) null)),
                named("carClass", () -> results.inClass((CarClass) null)),
                named("number", () -> results.numbered((CarNumber) null)),
                named("team", () -> results.with((Team) null)),
                named("manufacturer", () -> results.with((Manufacturer) null)),
                named("condition", () -> results.where(null)),
                named("within", () -> career.in((Season) null)),
                named("within", () -> career.in((Series) null)));
    }

    static Stream<Arguments> titlesAndEntries() {
        Titles titles = BOOK.titles();
        Entries entries = BOOK.entries();
        return Stream.of(
                named("party", () -> titles.of(null)),
                named("season", () -> titles.in((Season) null)),
                named("series", () -> titles.in((Series) null)),
                named("championship", () -> titles.in((Championship) null)),
                named("carClass", () -> titles.inClass(null)),
                named("number", () -> titles.numbered((CarNumber) null)),
                named("team", () -> titles.wonWith((Team) null)),
                named("manufacturer", () -> titles.wonWith((Manufacturer) null)),
                named("party", () -> entries.of(null)),
                named("season", () -> entries.in((Season) null)),
                named("series", () -> entries.in((Series) null)),
                named("carClass", () -> entries.inClass(null)),
                named("number", () -> entries.numbered((CarNumber) null)),
                named("team", () -> entries.with((Team) null)),
                named("manufacturer", () -> entries.with((Manufacturer) null)));
    }

    static Stream<Arguments> affiliationsAndTotals() {
        Affiliations affiliations = BOOK.affiliations();
        StatedTotals totals = BOOK.totals();
        return Stream.of(
                named("member", () -> affiliations.of(null)),
                named("side", () -> affiliations.with((Affiliable) null)),
                named("kind", () -> affiliations.ofKind((AffiliationKind) null)),
                named("season", () -> affiliations.in((Season) null)),
                named("series", () -> affiliations.in((Series) null)),
                named("subject", () -> totals.of((Party) null)),
                named("measure", () -> totals.of((Measure) null)),
                named("season", () -> totals.in((Season) null)),
                named("series", () -> totals.in((Series) null)));
    }

    @ParameterizedTest
    @MethodSource({"resultsAndCareers", "titlesAndEntries", "affiliationsAndTotals"})
    void nullIsNamedAtOnce(String parameter, Executable narrowing) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, narrowing).getMessage());
    }
}
