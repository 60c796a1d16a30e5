package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Party;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Careers equal plain loops, and claim to be exact only where the book claims to be complete. */
class CareerProperties {
    @Property
    void countsEqualThePlainLoop(@ForAll(supplier = AnyRecords.class) Records records) {
        check(Books.of(records), Asked.about(records.world()));
    }

    static void check(RecordBook book, Asked asked) {
        for (Competitor competitor : asked.competitors()) {
            check(book, competitor, Optional.empty(), Optional.empty());
            for (Season season : asked.seasons()) {
                check(book, competitor, Optional.empty(), Optional.of(season));
            }
            for (Series series : asked.series()) {
                check(book, competitor, Optional.of(series), Optional.empty());
            }
        }
    }

    private static void check(
            RecordBook book, Competitor competitor, Optional<Series> series, Optional<Season> season) {
        Career whole = book.career(competitor);
        Career part = series.isPresent() ? whole.in(series.get()) : whole;
        Career career = season.isPresent() ? part.in(season.get()) : part;
        List<Result> listed = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (Result result : book.results().toList()) {
            if (PlainResults.isOf(result, competitor)
                    && (series.isEmpty() || PlainResults.isIn(result, series.get()))
                    && (season.isEmpty() || PlainResults.isIn(result, season.get()))) {
                listed.add(result);
                if (mayHaveDriven(competitor, result)) {
                    results.add(result);
                }
            }
        }
        assertEquals(competitor, career.competitor());
        assertEquals(listed, career.results().toList());
        assertEquals(starts(results), career.starts().counted());
        assertEquals(
                count(results, PlainResults::isOverallWin), career.overallWins().counted());
        assertEquals(
                count(results, PlainResults::isClassWin), career.classWins().counted());
        assertEquals(
                count(results, PlainResults::isOverallPodium),
                career.overallPodiums().counted());
        assertEquals(
                count(results, PlainResults::isClassPodium),
                career.classPodiums().counted());
        assertEquals(count(results, PlainResults::isPole), career.poles().counted());
        assertEquals(
                career.titles().seasonTitles().count(), career.seasonTitles().counted());
        assertEquals(career.titles().cupTitles().count(), career.cupTitles().counted());
        checkExactness(book, career, series, season);
        checkStated(career);
    }

    private static int count(List<Result> results, Predicate<Result> counted) {
        int count = 0;
        for (Result result : results) {
            count += counted.test(result) ? 1 : 0;
        }
        return count;
    }

    /** The points races in which it raced, of results in which it may have driven. */
    static int starts(List<Result> results) {
        Set<String> races = new HashSet<>();
        for (Result result : results) {
            if (PlainResults.raced(result) && result.race().kind() == RaceKind.POINTS) {
                races.add(result.race().id());
            }
        }
        return races.size();
    }

    /** But for a driver of whom it is known that they did not drive. */
    static boolean mayHaveDriven(Party party, Result result) {
        for (CrewMember member : result.lineUp().crew()) {
            if (Asked.isOne(member.driver(), party) && member.drove() == Answer.NO) {
                return false;
            }
        }
        return true;
    }

    private static void checkExactness(
            RecordBook book, Career career, Optional<Series> series, Optional<Season> season) {
        for (Tally tally : List.of(
                career.starts(),
                career.overallWins(),
                career.classWins(),
                career.overallPodiums(),
                career.classPodiums(),
                career.poles())) {
            if (tally.exact()) {
                assertTrue(isCovered(book, CoverageKind.RESULTS, career.competitor(), series, season));
            }
        }
        if (career.seasonTitles().exact()) {
            assertTrue(isCovered(book, CoverageKind.TITLES, career.competitor(), series, season));
        }
        for (Result result : career.results().toList()) {
            if (result.pole() == Answer.UNKNOWN
                    && PlainResults.raced(result)
                    && mayHaveDriven(career.competitor(), result)) {
                assertFalse(career.poles().exact());
            }
        }
    }

    private static boolean isCovered(
            RecordBook book,
            CoverageKind kind,
            Competitor competitor,
            Optional<Series> series,
            Optional<Season> season) {
        for (Coverage coverage : book.coverage()) {
            Optional<Series> asked =
                    season.isPresent() ? Optional.of(season.get().series()) : series;
            boolean wide = coverage.race().isEmpty()
                    && (coverage.season().isEmpty()
                            || (season.isPresent() && Asked.isOne(coverage.season(), season.get())))
                    && (coverage.series().isEmpty()
                            || (asked.isPresent() && Asked.isOne(coverage.series(), asked.get())))
                    && (coverage.competitor().isEmpty() || Asked.isOne(coverage.competitor(), competitor));
            if (wide && coverage.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static void checkStated(Career career) {
        List<StatedTotal> wins = new ArrayList<>();
        List<StatedTotal> titles = new ArrayList<>();
        for (StatedTotal total : career.stated().toList()) {
            if (total.measure() == Measure.WINS || total.measure() == Measure.CLASS_WINS) {
                wins.add(total);
            }
            if (total.measure() == Measure.TITLES || total.measure() == Measure.CUP_TITLES) {
                titles.add(total);
            }
        }
        assertEquals(wins, career.classWins().stated());
        assertEquals(titles, career.cupTitles().stated());
    }

    @Property
    void withoutCoverageEveryCountIsAtLeast(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = Books.of(records.facts().stream()
                .filter(fact -> !(fact instanceof Coverage))
                .toList());
        for (Competitor competitor : records.world().competitors()) {
            Career career = book.career(competitor);
            assertFalse(career.starts().exact() || career.seasonTitles().exact());
        }
    }

    @Property
    void teamsAndTheirYearsEqualThePlainLoop(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = Books.of(records);
        for (Competitor competitor : records.world().competitors()) {
            assertEquals(
                    PlainTeams.of(book, competitor), book.career(competitor).teams());
        }
    }
}
