package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Race results of the official timing provider as facts of a record book, several files into one:
 *
 * <pre>{@code
 * TimingImport imported = TimingImport.builder(resolver)
 *         .add(daytona, OfficialResults.read(Path.of("race-daytona.json")))
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
 * <p>It is immutable, and can be used by several threads at once.
 */
public final class TimingImport {
    private final RecordBook known;
    private final List<Fact> facts;
    private final List<Finding> findings;
    private final List<Identification> identifications;

    private TimingImport(Builder builder) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        builder.registers.entries().drafts().forEach(draft -> entries.put(draft.id(), draft.entry()));
        Stream<Fact> results = builder.pending.stream()
                .map(pending -> pending.result()
                        .entry(Objects.requireNonNull(
                                entries.get(pending.entry().id())))
                        .build());
        this.known = builder.resolver.book();
        this.facts = Stream.of(entries.values().stream(), results, builder.coverage.stream())
                .<Fact>flatMap(some -> some)
                .toList();
        this.findings = List.copyOf(builder.findings);
        this.identifications = builder.registers.report();
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
        return known.toBuilder().addAll(facts).build();
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

    /** Reads the files of an import one by one; not safe for use by several threads at once. */
    public static final class Builder {
        private final Resolver resolver;
        private final Registers registers;
        private final Map<String, String> fileByRace = new LinkedHashMap<>();
        private final List<RaceImport.Pending> pending = new ArrayList<>();
        private final List<Coverage> coverage = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Builder(Resolver resolver) {
            this.resolver = resolver;
            this.registers = new Registers(resolver);
        }

        /**
         * Adds a race, cited from a source named after the file.
         *
         * @param race the race that the file is of
         * @param results what the file says
         * @return this builder
         * @throws IllegalArgumentException if the race was added before
         */
        public Builder add(Race race, OfficialResults results) {
            return add(race, results, source(Objects.requireNonNull(results, "results")));
        }

        /**
         * Adds a race.
         *
         * @param race the race that the file is of
         * @param results what the file says
         * @param source the file as a source, for the citations
         * @return this builder
         * @throws IllegalArgumentException if the race was added before
         */
        public Builder add(Race race, OfficialResults results, Source source) {
            Objects.requireNonNull(race, "race");
            Objects.requireNonNull(results, "results");
            Citation citation = Citation.of(Objects.requireNonNull(source, "source"));
            String before = fileByRace.putIfAbsent(race.id(), results.file());
            if (before != null) {
                throw new IllegalArgumentException("race '" + race.id() + "': expected one file, found '" + before
                        + "' and '" + results.file() + "'");
            }
            RaceImport one = new RaceImport(race, results, citation, registers);
            pending.addAll(one.results());
            findings.addAll(results.findings());
            findings.addAll(one.findings());
            noteUnusedNumbers(race, results);
            if (one.isWhole()) {
                coverage.add(Coverage.builder()
                        .kind(CoverageKind.RESULTS)
                        .race(one.race())
                        .addCitation(citation)
                        .build());
            }
            return this;
        }

        /** A number that the resolver names for this very race, and no car has, is likely to be a slip. */
        private void noteUnusedNumbers(Race race, OfficialResults results) {
            Notes notes = new Notes(results.file());
            resolver.sameCars().stream()
                    .filter(same ->
                            same.raceId().isPresent() && same.raceId().get().equals(race.id()))
                    .filter(same -> results.rows().stream()
                            .noneMatch(row -> row.number().isPresent()
                                    && row.number().get().equals(same.ran())))
                    .forEach(same -> notes.add(
                            FindingKind.SOURCE_DISAGREES,
                            new Location(results.file(), "/classification", 1),
                            "expected number " + same.ran() + ", as which the resolver says that " + same.entered()
                                    + " ran, found no such car"));
            findings.addAll(notes.findings());
        }

        private static Source source(OfficialResults results) {
            String of = Stream.of(results.championship(), results.event())
                    .flatMap(text -> text.stream())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(results.file());
            return Source.builder()
                    .id(Spelling.slug(results.file()))
                    .title("Official results: " + of)
                    .build();
        }

        /** {@return what was read} */
        public TimingImport build() {
            registers.entries().noteSameCars();
            return new TimingImport(this);
        }
    }
}
