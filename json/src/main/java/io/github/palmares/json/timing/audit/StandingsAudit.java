package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.model.Race;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An official points table, held cell by cell against standings that are worked out from results:
 *
 * <pre>{@code
 * OfficialStandings official = OfficialStandings.read(Path.of("standings-drivers.json"));
 * Standings standings = Standings.of(
 *         book.results().in(season).inClass(gtp), ImsaSystems.IMSA_2026, book.adjustments());
 * StandingsAudit audit = StandingsAudit.builder(official, standings)
 *         .races("Daytona", daytona)
 *         .build();
 * audit.differences().forEach(System.out::println);
 * audit.unchecked().forEach(System.out::println);
 * }</pre>
 *
 * <p>Each cell of a session that has points is compared: the points for the place in the race, at a mark or in qualifying;
 * those paid beside it, such as for pole position; those given or taken apart from the result. A table without points of the
 * second kind has them in the first. Where all sessions could be checked, totals and positions are compared as well. Rows are
 * told by car number, or by the names and aliases of drivers, teams and manufacturers, whatever their accents, case, blanks,
 * dots and dashes.
 *
 * <p>What the book does not hold is no difference: a session whose race, places or awards nobody recorded is {@linkplain
 * #unchecked() told}, and not compared. A session that nobody in the table has points of is one to come. Races of the
 * standings that the table does not have are left aside.
 *
 * <p>The standings have to be of the classes of the table: their results, or {@link Standings#inClass}, say which.
 *
 * <p>It is immutable, and can be used by several threads at once.
 */
public final class StandingsAudit {
    private final OfficialStandings official;
    private final int cells;
    private final int agreeing;
    private final List<Difference> differences;
    private final List<Unchecked> unchecked;
    private final List<Standing> unlisted;

    private StandingsAudit(Builder builder, TitleKind kind) {
        Comparison comparison = new Comparison(builder.official, kind, builder.standings, builder.races);
        official = builder.official;
        cells = comparison.cells();
        agreeing = comparison.agreeing();
        differences = List.copyOf(comparison.differences());
        unchecked = comparison.unchecked();
        unlisted = comparison.unlisted();
    }

    /**
     * Starts an audit.
     *
     * @param official the table as it was published
     * @param standings the standings by the rules of the table, of its classes
     * @return a builder that was told of no race so far
     */
    public static Builder builder(OfficialStandings official, Standings standings) {
        return new Builder(
                Objects.requireNonNull(official, "official"), Objects.requireNonNull(standings, "standings"));
    }

    /** {@return how many cells were compared} */
    public int cells() {
        return cells;
    }

    /** {@return how many of the cells that were compared agree} */
    public int agreeing() {
        return agreeing;
    }

    /** {@return what differs: cells in the order of the sessions and rows, then totals and positions} */
    public List<Difference> differences() {
        return differences;
    }

    /** {@return what could not be checked, and why} */
    public List<Unchecked> unchecked() {
        return unchecked;
    }

    /**
     * Who has points in the races of the table and has no row in it: no cell of the table, and a sign that a name or a number
     * in it is another's.
     *
     * @return their rows, best first
     */
    public List<Standing> unlisted() {
        return unlisted;
    }

    /** {@return whether cells were compared, nothing differs, and nobody has points without a row} */
    public boolean agrees() {
        return cells > 0 && differences.isEmpty() && unlisted.isEmpty();
    }

    /** {@return the file and how many cells agree} */
    @Override
    public String toString() {
        return official.file() + ": " + agreeing + " of " + cells + " cells agree";
    }

    /** Gathers what an audit is told; not safe for use by several threads at once. */
    public static final class Builder {
        private final OfficialStandings official;
        private final Standings standings;
        private final Map<String, List<Race>> races = new LinkedHashMap<>();
        private Optional<TitleKind> kind;

        private Builder(OfficialStandings official, Standings standings) {
            this.official = official;
            this.standings = standings;
            this.kind = official.table();
        }

        /**
         * The races of an event, where the table calls the event otherwise than the book does. Of other events they are found
         * by the names of the race, its event and its circuit.
         *
         * @param event the event, by the name that the table has for it; accents, case, blanks and dashes do not matter
         * @param first the race, or the first of the event
         * @param more the others, in order, where the table has several of one event
         * @return this builder
         */
        public Builder races(String event, Race first, Race... more) {
            List<Race> all = new ArrayList<>(List.of(first));
            all.addAll(Arrays.asList(more));
            races.put(Objects.requireNonNull(event, "event"), all);
            return this;
        }

        /**
         * Whose table it is, where the file does not say.
         *
         * @param table whose table
         * @return this builder
         */
        public Builder table(TitleKind table) {
            kind = Optional.of(table);
            return this;
        }

        /**
         * Compares.
         *
         * @return what came out
         * @throws IllegalArgumentException if it is not known whose table it is
         */
        public StandingsAudit build() {
            return new StandingsAudit(
                    this,
                    kind.orElseThrow(() -> new IllegalArgumentException(official.file()
                            + ": expected a table of drivers, teams or manufacturers, found "
                            + official.championship()
                                    .map(name -> "'" + name + "'")
                                    .orElse("none"))));
        }
    }
}
