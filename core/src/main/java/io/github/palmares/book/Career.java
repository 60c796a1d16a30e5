package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a {@link RecordBook} knows of a driver's, team's or marque's career, or of a part of it. Each count says whether it
 * is exact: it is where the book {@linkplain io.github.palmares.model.Coverage covers} what was asked (the competitor, or
 * the season or series that the career is narrowed to) and leaves nothing open that could make it higher, such as a car
 * without a known crew, or a place without saying among whom. Every other count is "at least", and says
 * {@linkplain Tally#why() why}.
 *
 * <p>A driver who is listed in a line-up is taken to have driven unless it is known that they did not. Who is known not to
 * have driven has no start, win, podium or pole of that car, though it is among the {@link #results()}.
 *
 * <p>Laws: each count is that of the book's sequences without the cars that a driver is known not to have driven. In a book
 * with more facts no count is lower, and an exact one is the same, unless they deny what this book takes for granted: that it
 * holds what it covers, that a listed driver drove, that a car ran as it was entered, that its class competes, and that the
 * race was run.
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
        return tally(Counting.STARTS, Measure.STARTS);
    }

    /** {@return the wins ahead of all other cars} */
    public Tally overallWins() {
        return tally(Counting.OVERALL_WINS, Measure.OVERALL_WINS, Measure.WINS);
    }

    /** {@return the wins in class, overall wins among them} */
    public Tally classWins() {
        return tally(Counting.CLASS_WINS, Measure.CLASS_WINS, Measure.WINS);
    }

    /** {@return the places one to three among all cars} */
    public Tally overallPodiums() {
        return tally(Counting.OVERALL_PODIUMS, Measure.PODIUMS);
    }

    /** {@return the places one to three in class} */
    public Tally classPodiums() {
        return tally(Counting.CLASS_PODIUMS, Measure.PODIUMS);
    }

    /** {@return the poles in class, where results say so} */
    public Tally poles() {
        return tally(Counting.POLES, Measure.POLES);
    }

    /** {@return the season titles} */
    public Tally seasonTitles() {
        return tally(Titles::seasonTitles, Measure.SEASON_TITLES, Measure.TITLES);
    }

    /** {@return the titles of cups} */
    public Tally cupTitles() {
        return tally(Titles::cupTitles, Measure.CUP_TITLES, Measure.TITLES);
    }

    private Tally tally(Counting what, Measure... measures) {
        Optional<Coverage> coverage = coverage(CoverageKind.RESULTS);
        List<Result> candidates = (Completeness.isOfAll(coverage) ? narrowed(book.results()) : results()).toList();
        return new Tally(
                what.count(competitor, results().stream()),
                uncovered(CoverageKind.RESULTS, coverage),
                List.copyOf(what.open(competitor, candidates)),
                stated(measures));
    }

    private Tally tally(UnaryOperator<Titles> role, Measure... measures) {
        Optional<Coverage> coverage = coverage(CoverageKind.TITLES);
        Titles candidates = role.apply(Completeness.isOfAll(coverage) ? narrowed(book.titles()) : titles());
        return new Tally(
                role.apply(titles()).count(),
                uncovered(CoverageKind.TITLES, coverage),
                List.copyOf(candidates
                        .where(title -> Counting.couldBeOf(competitor, title))
                        .toList()),
                stated(measures));
    }

    private Optional<Coverage> coverage(CoverageKind kind) {
        // What is in two seasons, or in two series, is in the first of them: it is covered where that is.
        return new Completeness(book)
                .coverage(
                        kind,
                        competitor,
                        series.stream().findFirst(),
                        seasons.stream().findFirst());
    }

    private Optional<String> uncovered(CoverageKind kind, Optional<Coverage> coverage) {
        String within = Stream.concat(series.stream(), seasons.stream())
                .map(part -> " in " + part)
                .collect(Collectors.joining());
        return coverage.isPresent()
                ? Optional.empty()
                : Optional.of("all " + kind.name().toLowerCase(Locale.ROOT) + " of " + competitor + within);
    }

    private List<StatedTotal> stated(Measure... measures) {
        Set<Measure> asked = Set.of(measures);
        return stated().where(total -> asked.contains(total.measure())).toList();
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
        return results().tookPart().where(result -> Counting.isOf(competitor, result) == Answer.YES).stream()
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
