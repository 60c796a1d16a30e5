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
    private final Optional<Series> series;
    private final Optional<Season> season;

    private Career(RecordBook book, Competitor competitor, Optional<Series> series, Optional<Season> season) {
        this.book = book;
        this.competitor = competitor;
        this.series = series;
        this.season = season;
    }

    static Career of(RecordBook book, Competitor competitor) {
        return new Career(book, competitor, Optional.empty(), Optional.empty());
    }

    /**
     * The part of it in a series.
     *
     * @param within the series
     * @return the narrowed career
     */
    public Career in(Series within) {
        Objects.requireNonNull(within, "within");
        return new Career(book, competitor, Optional.of(within), season);
    }

    /**
     * The part of it in a season.
     *
     * @param within the season
     * @return the narrowed career
     */
    public Career in(Season within) {
        Objects.requireNonNull(within, "within");
        return new Career(book, competitor, series, Optional.of(within));
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
        S inSeries = series.map(sequence::in).orElse(sequence);
        return season.map(inSeries::in).orElse(inSeries);
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
        boolean exact = known && new Completeness(book).covers(kind, competitor, series, season);
        List<StatedTotal> stated = stated().where(total -> Set.of(measures).contains(total.measure()))
                .toList();
        return new Tally(counted, exact, stated);
    }

    /** {@return all that sources state of this competitor in numbers, whatever the measure} */
    public StatedTotals stated() {
        return narrowed(book.totals().of(competitor));
    }

    /**
     * The teams and their years. A year rests on results where there are any, else on confirmed entries, else on confirmed
     * affiliations.
     *
     * @return the teams in order of the first year; for a team, that team and its partners
     */
    public List<TeamYears> teams() {
        return CareerTeams.of(
                competitor,
                results(),
                narrowed(book.entries().of(competitor)),
                competitor instanceof Driver
                        ? narrowed(book.affiliations().of(competitor))
                        : book.affiliations().where(affiliation -> false));
    }

    /** {@return the first race known in which the competitor took part, whatever it counted for; absent where none is} */
    public Optional<Race> firstRace() {
        return results().tookPart().first().map(Result::race);
    }

    /** {@return the last race known in which the competitor took part, whatever it counted for; absent where none is} */
    public Optional<Race> lastRace() {
        return results().tookPart().stream().reduce((earlier, later) -> later).map(Result::race);
    }

    /** {@return whose career it is, with the starts and class wins} */
    @Override
    public String toString() {
        return "career of " + competitor + ": starts " + starts() + ", class wins " + classWins();
    }
}
