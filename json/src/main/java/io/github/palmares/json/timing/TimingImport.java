package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Files of the official timing provider as facts of a record book, several files into one:
 *
 * <pre>{@code
 * TimingImport imported = TimingImport.builder(resolver)
 *         .add(daytona, OfficialResults.read(Path.of("race-daytona.json")))
 *         .add(daytona, OfficialQualifying.read(Path.of("qualifying-daytona.csv")))
 *         .add(longBeach, OfficialResults.read(Path.of("race-long-beach.json")))
 *         .build();
 * imported.identifications(Identification.Outcome.DOUBTFUL).forEach(System.out::println);
 * RecordBook book = imported.book();
 * }</pre>
 *
 * <p>Which race a file is of is for the caller to say; what it leaves open of the race (day, name as run, scheduled
 * duration) is filled in. Each row becomes a result with its line-up, and each car an entry of the season. What the first
 * file says of a car is its entry; where a later race differs, its result says so ({@link
 * io.github.palmares.model.Result#ranAs()}). Places in class are counted in the file's own order of positions. A car that
 * took no part has no place, whatever number stands beside it. Nothing is signed: an entry has no seats, for a result does
 * not say who was to drive. A file without a gap covers its race.
 *
 * <p>Qualifying, grids, and classifications at marks during the race say more of the results of the race, and nothing without
 * them. Two things are worked out, and told as findings ({@link FindingKind#WORKED_OUT}): the fastest lap of each class, from
 * the best laps of its cars; and, where there are laps and no classification, the places at a mark.
 *
 * <p>It is immutable, and can be used by several threads at once.
 */
public final class TimingImport {
    private final Resolver resolver;
    private final List<Fact> facts;
    private final List<Finding> findings;
    private final List<Identification> identifications;

    private TimingImport(Builder builder) {
        Registers registers = new Registers(builder.resolver);
        List<RaceImport.Pending> pending = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        List<Finding> all = new ArrayList<>();
        for (RaceFiles files : builder.races.values()) {
            files.importInto(registers, pending, coverage, all);
        }
        registers.entries().noteSameCars();
        Map<String, Entry> entries = new LinkedHashMap<>();
        registers.entries().drafts().forEach(draft -> entries.put(draft.id(), draft.entry()));
        Stream<Fact> results = pending.stream()
                .map(one -> one.result()
                        .entry(Objects.requireNonNull(entries.get(one.entry().id())))
                        .build());
        this.resolver = builder.resolver;
        this.facts = Stream.of(entries.values().stream(), results, coverage.stream())
                .<Fact>flatMap(some -> some)
                .toList();
        this.findings = List.copyOf(all);
        this.identifications = registers.report();
    }

    /**
     * Starts an import.
     *
     * @param resolver settles who is who
     * @return a builder without any race
     */
    public static Builder builder(Resolver resolver) {
        return new Builder(Objects.requireNonNull(resolver, "resolver"));
    }

    /** {@return what the files say: entries, results, and the coverage of each race that is there without a gap} */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * The book that the resolver knows, and what the files say.
     *
     * @return the book
     * @throws io.github.palmares.book.RecordConflictException if the files contradict the book
     */
    public RecordBook book() {
        return resolver.book().toBuilder().addAll(facts).build();
    }

    /**
     * A resolver for the files to come: it says what this import's says, and knows what was read.
     *
     * @return the resolver
     * @throws io.github.palmares.book.RecordConflictException if the files contradict the book
     */
    public Resolver resolver() {
        return resolver.toBuilder().knowing(book()).build();
    }

    /** {@return what is not understood, or disagrees, with file, pointer and line; file by file} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whom and what the names and numbers were taken for: once for each outcome, spelling and id} */
    public List<Identification> identifications() {
        return identifications;
    }

    /**
     * Those of one outcome.
     *
     * @param outcome the outcome
     * @return the identifications with it
     */
    public List<Identification> identifications(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return identifications.stream().filter(one -> one.outcome() == outcome).toList();
    }

    /** {@return how many facts and findings there are} */
    @Override
    public String toString() {
        return "import of " + facts.size() + " facts with " + findings.size() + " findings";
    }

    /** Gathers the files of an import; not safe for use by several threads at once. */
    public static final class Builder {
        private final Resolver resolver;
        private final Map<String, RaceFiles> races = new LinkedHashMap<>();

        private Builder(Resolver resolver) {
            this.resolver = resolver;
        }

        /**
         * Adds the results of a race, cited from a source named after the file.
         *
         * @param race the race that the file is of
         * @param results what the file says
         * @return this builder
         * @throws IllegalArgumentException if results as final as these were added before
         */
        public Builder add(Race race, OfficialResults results) {
            files(race).results(results);
            return this;
        }

        /**
         * Adds the results of a race. Of several the most final ones count, official before provisional before unofficial;
         * what they say otherwise than the others is a finding.
         *
         * @param race the race that the file is of
         * @param results what the file says
         * @param source the file as a source, for the citations
         * @return this builder
         * @throws IllegalArgumentException if results as final as these were added before
         */
        public Builder add(Race race, OfficialResults results, Source source) {
            files(race).results(results, source);
            return this;
        }

        /**
         * Adds the qualifying of a race, of all its classes or of some. Of several the later session decides on the cars that
         * are in it: the hyperpole before what came before it.
         *
         * @param race the race that was qualified for
         * @param qualifying what the file says
         * @return this builder
         * @throws IllegalArgumentException if the file was added before
         */
        public Builder add(Race race, OfficialQualifying qualifying) {
            files(race).qualifying(qualifying);
            return this;
        }

        /**
         * Adds the starting grid of a race. Of several the most final one counts.
         *
         * @param race the race
         * @param grid what the file says
         * @return this builder
         * @throws IllegalArgumentException if a grid as final as this was added before
         */
        public Builder add(Race race, OfficialGrid grid) {
            files(race).grid(grid);
            return this;
        }

        /**
         * Adds the laps of a race, from which the places in class at marks are worked out ({@link OfficialLaps#orderAt}), but
         * for those marks that a classification was added for.
         *
         * @param race the race
         * @param laps what the file says
         * @param marks the times since the start of the race
         * @return this builder
         * @throws IllegalArgumentException if laps were added before
         */
        public Builder add(Race race, OfficialLaps laps, List<Duration> marks) {
            files(race).laps(laps, marks);
            return this;
        }

        /**
         * Adds a classification that was made during a race, for the places in class at that mark.
         *
         * @param race the race
         * @param mark the time since the start of the race
         * @param results what the file says
         * @return this builder
         * @throws IllegalArgumentException if the mark is not above zero, or one was added for it before
         */
        public Builder addAt(Race race, Duration mark, OfficialResults results) {
            files(race).mark(mark, results);
            return this;
        }

        private RaceFiles files(Race race) {
            Objects.requireNonNull(race, "race");
            return races.computeIfAbsent(race.id(), id -> new RaceFiles(race));
        }

        /** {@return what was read} */
        public TimingImport build() {
            return new TimingImport(this);
        }
    }
}
