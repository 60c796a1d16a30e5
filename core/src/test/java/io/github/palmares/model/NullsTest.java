package io.github.palmares.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused wherever it is given, and the parameter named. */
class NullsTest {
    private static final PartialDate DATE = Samples.DAY;

    record Null(String parameter, Executable attempt) {
        @Override
        public String toString() {
            return parameter;
        }
    }

    private static Null of(String parameter, Executable attempt) {
        return new Null(parameter, attempt);
    }

    static Stream<Null> smallValues() {
        return Stream.of(
                of("text", () -> CarNumber.of(null)),
                of("code", () -> Country.of(null)),
                of("source", () -> Citation.of(null)),
                of("source", () -> Citation.of(null, 1)),
                of("paragraph", () -> new Citation(Samples.SOURCE, null)),
                of("scheme", () -> ExternalId.of(null, "1")),
                of("value", () -> ExternalId.of("made-up", null)),
                of("amount", () -> new Distance(null, DistanceUnit.MILES)),
                of("unit", () -> new Distance(BigDecimal.ONE, null)),
                of("unit", () -> Distance.of(1, null)),
                of("text", () -> Distance.parse(null)),
                of("race", () -> Absence.of(null, Certainty.EXPECTED)),
                of("certainty", () -> Absence.of(Samples.RACE, null)),
                of("at", () -> MarkPosition.of(null, 1)),
                of("at", () -> new MarkPosition((Duration) null, 1)),
                of("atMost", () -> new Age(1, (OptionalInt) null)));
    }

    static Stream<Null> dates() {
        LocalDate day = LocalDate.of(2023, 10, 14);
        return Stream.of(
                of("day", () -> PartialDate.of(null)),
                of("month", () -> PartialDate.ofMonth(null)),
                of("earliest", () -> PartialDate.between(null, day)),
                of("latest", () -> PartialDate.between(day, null)),
                of("earliest", () -> PartialDate.notBefore(null)),
                of("latest", () -> PartialDate.notAfter(null)),
                of("on", () -> PartialDate.aged(1, (LocalDate) null)),
                of("on", () -> PartialDate.aged(1, (PartialDate) null)),
                of("text", () -> PartialDate.parse(null)),
                of("other", () -> DATE.isBefore(null)),
                of("other", () -> DATE.isAfter(null)),
                of("day", () -> DATE.isOn(null)),
                of("day", () -> DATE.ageOn((LocalDate) null)),
                of("on", () -> DATE.ageOn((PartialDate) null)),
                of("other", () -> DATE.intersection(null)));
    }

    static Stream<Null> questions() {
        return Stream.of(
                of("text", () -> Samples.TEAM.isNamed(null)),
                of("text", () -> Samples.ANN.isNamed(null)),
                of("style", () -> Samples.ANN.displayName(null)),
                of("driver", () -> LineUp.unknown().lists(null)),
                of("party", () -> Samples.title().build().isHeldBy(null)));
    }

    static Stream<Null> builders() {
        return Stream.of(
                of("id", () -> Driver.builder().id(null)),
                of("name", () -> Driver.builder().name(null)),
                of("givenName", () -> Driver.builder().givenName((String) null)),
                of("aliases element", () -> Driver.builder().addAlias((String) null)),
                of("aliases element", () -> Driver.builder().aliases(Collections.singleton(null))),
                of("citations element", () -> Driver.builder().addCitation((Citation) null)),
                of("series", () -> Season.builder().series(null)),
                of("status", () -> Result.builder().status(null)),
                of("lineUp", () -> Result.builder().lineUp(null)),
                of("driver", () -> Seat.of(null)),
                of("scope", () -> Seat.of(Samples.ANN, null)),
                of("driver", () -> CrewMember.of(null)),
                of("drivers", () -> LineUp.of((Driver[]) null)),
                of("drivers", () -> LineUp.whole((Driver[]) null)),
                of("driver", () -> LineUp.of(Samples.ANN, null)),
                of("reason", () -> Ruling.of(null)),
                of("points", () -> PointsAdjustment.builder().points(null)),
                of("scope", () -> StatedTotal.builder().scope(null)));
    }

    @ParameterizedTest
    @MethodSource({"smallValues", "dates", "questions", "builders"})
    void areRefusedByName(Null refused) {
        Refusal.refusesNull(refused.parameter(), refused.attempt());
    }
}
