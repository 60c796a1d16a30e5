package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all built types have in common: equality by value, and a builder that starts with a value. */
class ValueTypesTest {
    /** A way to make a full value of a type anew, to rebuild it, and to change a little of it. */
    record Type<T>(Supplier<T> full, UnaryOperator<T> rebuilt, UnaryOperator<T> changed, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static <T> Type<T> type(String text, Supplier<T> full, UnaryOperator<T> rebuilt, UnaryOperator<T> changed) {
        return new Type<>(full, rebuilt, changed, text);
    }

    static Stream<Type<?>> entities() {
        return Stream.of(
                type(
                        "source made-up",
                        FullSamples::source,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().author("Another").build()),
                type(
                        "driver ann",
                        FullSamples::driver,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().familyName("Other").build()),
                type(
                        "team team",
                        FullSamples::team,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().addAlias("Other").build()),
                type(
                        "manufacturer marque",
                        FullSamples::manufacturer,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().addAlias("Other").build()),
                type(
                        "person boss",
                        FullSamples::person,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().name("Other").build()),
                type(
                        "organisation group",
                        FullSamples::organisation,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().name("Other").build()),
                type(
                        "circuit ring",
                        FullSamples::circuit,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().country(Country.of("NLD")).build()),
                type(
                        "event six-hours",
                        FullSamples::event,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().name("Other").build()),
                type(
                        "class garage",
                        FullSamples::carClass,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().competes(true).build()),
                type(
                        "car marque-one",
                        FullSamples::carModel,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().technicalRules("LMH").build()),
                type(
                        "series series",
                        FullSamples::series,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().name("Other").build()),
                type(
                        "season series-2018",
                        FullSamples::season,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().topClass(Samples.GT).build()),
                type(
                        "race race-one",
                        FullSamples::race,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().edition(63).build()),
                type(
                        "championship cup",
                        FullSamples::championship,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().role(ChampionshipRole.CUP).build()));
    }

    static Stream<Type<?>> facts() {
        return Stream.of(
                type(
                        "entry entry-full",
                        FullSamples::entry,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().number(CarNumber.of("031")).build()),
                type(
                        "result of entry-one in race-one",
                        FullSamples::result,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().laps(229).build()),
                type(
                        "title cup of series-2023 in top for DRIVERS",
                        FullSamples::title,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().holdersComplete(false).build()),
                type(
                        "driver ann DRIVES_FOR team team-one",
                        FullSamples::affiliation,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().toCertainty(Certainty.EXPECTED).build()),
                type(
                        "driver ann: at least 2 WINS (event six-hours, series series, season series-2023,"
                                + " championship cup, class top, team team-one, manufacturer marque, #31, from 2019,"
                                + " to 2024, through race race-one)",
                        FullSamples::total,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().atLeast(false).build()),
                type(
                        "coverage of ENTRIES, series series, season series-2023, race race-one, driver ann",
                        FullSamples::coverage,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().kind(CoverageKind.TITLES).build()),
                type(
                        "adjustment of -20.25 in DRIVERS of series-2023, driver ann, #31",
                        FullSamples::adjustment,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().reason("another").build()));
    }

    static Stream<Type<?>> parts() {
        return Stream.of(
                type(
                        "ann (NAMED_RACES)",
                        FullSamples::seat,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().rating(DriverRating.BRONZE).build()),
                type(
                        "ann",
                        FullSamples::crewMember,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().laps(101).build()),
                type(
                        "[ann, bob]",
                        FullSamples::lineUp,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().whole(false).build()),
                type(
                        "RanAs{number=01, enteredAs=Another Name, car=car marque-one, carClass=class gt,"
                                + " teams=[team team-two]}",
                        FullSamples::ranAs,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().enteredAs("Other").build()),
                type(
                        "Ruling{reason=made up, reclassified=false, overallPositionBefore=1, classPositionBefore=1,"
                                + " on=2023-10-14}",
                        FullSamples::ruling,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().reclassified(true).build()),
                type(
                        "event six-hours, series series, season series-2023, championship cup, class top, team"
                                + " team-one, manufacturer marque, #31, from 2019, to 2024, through race race-one",
                        FullSamples::scope,
                        v -> v.toBuilder().build(),
                        v -> v.toBuilder().number(CarNumber.of("1")).build()));
    }

    @ParameterizedTest
    @MethodSource({"entities", "facts", "parts"})
    <T> void isEqualByValue(Type<T> type) {
        T value = type.full().get();
        T again = type.full().get();

        assertNotSame(value, again);
        assertEquals(value, again);
        assertEquals(value.hashCode(), again.hashCode());
        assertNotEquals(value, type.changed().apply(value));
    }

    @ParameterizedTest
    @MethodSource({"entities", "facts", "parts"})
    <T> void itsBuilderStartsWithAllThatItHolds(Type<T> type) {
        T value = type.full().get();

        assertEquals(value, type.rebuilt().apply(value));
        assertEquals(value, type.rebuilt().apply(type.rebuilt().apply(value)));
    }

    @ParameterizedTest
    @MethodSource({"entities", "facts", "parts"})
    <T> void saysWhatItIs(Type<T> type) {
        assertEquals(type.text(), type.full().get().toString());
    }

    @Property
    void anyFactIsRebuiltFromItsBuilder(@ForAll(supplier = AnyRecords.class) Records records) {
        for (Fact fact : records.facts()) {
            Fact again = rebuilt(fact);

            assertEquals(fact, again);
            assertEquals(fact.hashCode(), again.hashCode());
            assertEquals(fact.toString(), again.toString());
        }
    }

    private static Fact rebuilt(Fact fact) {
        if (fact instanceof Entry entry) {
            return entry.toBuilder().build();
        } else if (fact instanceof Result result) {
            return result.toBuilder().build();
        } else if (fact instanceof Title title) {
            return title.toBuilder().build();
        } else if (fact instanceof Affiliation affiliation) {
            return affiliation.toBuilder().build();
        } else if (fact instanceof StatedTotal total) {
            return total.toBuilder().build();
        } else if (fact instanceof Coverage coverage) {
            return coverage.toBuilder().build();
        }
        return ((PointsAdjustment) fact).toBuilder().build();
    }
}
