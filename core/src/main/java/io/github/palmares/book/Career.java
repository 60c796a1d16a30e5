package io.github.palmares.book;

import io.github.palmares.model.Championship;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a {@link RecordBook} knows of a driver's, team's or marque's career, or of a part of it. Each count says whether it
 * is exact: it is where the book {@linkplain io.github.palmares.model.Coverage covers} what was asked (the competitor, or
 * the season or series that the career is narrowed to) and leaves nothing open that could change it, such as a car
 * without a known crew, or a place without saying among whom. Every other count is "at least".
 *
 * <p>Law: each count equals that of the book's sequences, and is never above that of a book with more facts.
 */
public final class Career {
    private final RecordBook book;
    private final Competitor competitor;
    private final List<Series> series;
    private final List<Season> seasons;

    private Career(RecordBook book, Competitor competitor, List<Series> series, List<Season> seasons) {
        this.book = book;
        this.competitor = competitor;
        this.series = series;
        this.seasons = seasons;
    }

    static Career of(RecordBook book, Competitor competitor) {
        return new Career(book, competitor, List.of(), List.of());
    }

    /**
     * The part of it in a series.
     *
     * @param within the series
     * @return the narrowed career
     */
    public Career in(Series within) {
        Objects.requireNonNull(within, "within");
        return new Career(book, competitor, with(series, within), seasons);
    }

    /**
     * The part of it in a season.
     *
     * @param within the season
     * @return the narrowed career
     */
    public Career in(Season within) {
        Objects.requireNonNull(within, "within");
        return new Career(book, competitor, series, with(seasons, within));
    }

    /** {@return whose career it is} */
    public Competitor competitor() {
        return competitor;
    }

    /** {@return the results: those whose line-up lists the driver, or those of the team's or marque's cars} */
    public Results results() {
        return narrowed(book.results().of(competitor));
    }

    /** {@return the titles held} */
    public Titles titles() {
        return narrowed(book.titles().of(competitor));
    }

    /** {@return the titles by championship} */
    public Partition<Championship, Titles> titlesByChampionship() {
        return titles().byChampionship();
    }

    private <S extends Sequence<?, S>> S narrowed(S sequence) {
        S narrowed = sequence;
        for (Series within : series) {
            narrowed = narrowed.in(within);
        }
        for (Season within : seasons) {
            narrowed = narrowed.in(within);
        }
        return narrowed;
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /**
     * The starts: points races in which a car of the competitor raced. A driver starts who is in the line-up, unless it is
     * known that they did not drive; two cars in one race are one start.
     *
     * @return the count
     */
    public Tally starts() {
        boolean known = results().stream().allMatch(result -> Counting.isStartKnown(competitor, result));
        int counted = Counting.starts(competitor, results().stream()).size();
        return tally(counted, known, CoverageKind.RESULTS, Measure.STARTS);
    }

    /** {@return the wins ahead of all other cars} */
    public Tally overallWins() {
        return tally(Result::isOverallWin, Counting.OVERALL_KNOWN, Measure.OVERALL_WINS, Measure.WINS);
    }

    /** {@return the wins in class, overall wins among them} */
    public Tally classWins() {
        return tally(Result::isClassWin, Counting.CLASS_KNOWN, Measure.CLASS_WINS, Measure.WINS);
    }

    /** {@return the places one to three among all cars} */
    public Tally overallPodiums() {
        return tally(Result::isOverallPodium, Counting.OVERALL_KNOWN, Measure.PODIUMS);
    }

    /** {@return the places one to three in class} */
    public Tally classPodiums() {
        return tally(Result::isClassPodium, Counting.CLASS_KNOWN, Measure.PODIUMS);
    }

    /** {@return the poles in class, where results say so} */
    public Tally poles() {
        return tally(Counting::isPole, Counting.POLE_KNOWN, Measure.POLES);
    }

    /** {@return the season titles} */
    public Tally seasonTitles() {
        return tally(titles().seasonTitles().count(), true, CoverageKind.TITLES, Measure.SEASON_TITLES, Measure.TITLES);
    }

    /** {@return the titles of cups} */
    public Tally cupTitles() {
        return tally(titles().cupTitles().count(), true, CoverageKind.TITLES, Measure.CUP_TITLES, Measure.TITLES);
    }

    private Tally tally(Predicate<Result> counted, Predicate<Result> known, Measure... measures) {
        int count = results().where(counted).count();
        return tally(count, results().stream().allMatch(known), CoverageKind.RESULTS, measures);
    }

    private Tally tally(int counted, boolean known, CoverageKind kind, Measure... measures) {
        // What is in two seasons, or in two series, is in the first of them: it is covered where that is.
        boolean exact = known
                && new Completeness(book)
                        .covers(
                                kind,
                                competitor,
                                series.stream().findFirst(),
                                seasons.stream().findFirst());
        List<StatedTotal> stated = stated().where(total -> Set.of(measures).contains(total.measure()))
                .toList();
        return new Tally(counted, exact, stated);
    }

    /** {@return all that sources state of this competitor in numbers, whatever the measure} */
    public StatedTotals stated() {
        return narrowed(book.totals().of(competitor));
    }

    /**
     * The teams and their years. A year rests on results where there are any, else on titles won with the team, else on
     * confirmed entries, else on confirmed affiliations. In a season, there are only its years.
     *
     * @return the teams in order of the first year; for a team, that team and its partners
     */
    public List<TeamYears> teams() {
        return CareerTeams.of(
                competitor,
                results(),
                titles(),
                narrowed(book.entries().of(competitor)),
                competitor instanceof Driver
                        ? narrowed(book.affiliations().of(competitor))
                        : book.affiliations().where(affiliation -> false),
                year -> seasons.stream().allMatch(season -> season.firstYear() <= year && year <= season.lastYear()));
    }

    private Stream<Race> raced() {
        return results().tookPart().where(result -> Counting.mayHaveDriven(competitor, result)).stream()
                .map(Result::race);
    }

    /**
     * The first race known in which the competitor took part, whatever it counted for. A driver of whom it is known that
     * they did not drive took no part.
     *
     * @return the race; absent where none is known
     */
    public Optional<Race> firstRace() {
        return raced().findFirst();
    }

    /**
     * The last race known in which the competitor took part, whatever it counted for. A driver of whom it is known that
     * they did not drive took no part.
     *
     * @return the race; absent where none is known
     */
    public Optional<Race> lastRace() {
        return raced().reduce((earlier, later) -> later);
    }

    /** {@return whose career it is, with the starts and class wins} */
    @Override
    public String toString() {
        return "career of " + competitor + ": starts " + starts() + ", class wins " + classWins();
    }
}
