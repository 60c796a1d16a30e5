package io.github.palmares.json.timing;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Race;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a season, or of many, as facts of a record book: each is read, matched to a race, and given to one {@link
 * TimingImport}.
 *
 * <pre>{@code
 * SeasonImport season = SeasonImport.builder(resolver, RaceFinder.byEventAndDay(races))
 *         .marks(race -> List.of(Duration.ofHours(4), Duration.ofHours(8)))
 *         .listener(System.out::println)
 *         .read(Path.of("data/2024"));
 * season.notImported().forEach(System.out::println);
 * RecordBook book = season.imported().book();
 * }</pre>
 *
 * <p>Of the results whose names tell an hour of a race, {@code race-hour-4}, the last is the result of the race where there is
 * no other, and each before it a mark. Standings are read and not imported.
 *
 * <p>It is immutable, and can be used by several threads at once.
 */
public final class SeasonImport {
    private final List<ReadFile> files;
    private final TimingImport imported;

    private SeasonImport(List<ReadFile> files, TimingImport imported) {
        this.files = List.copyOf(files);
        this.imported = imported;
    }

    /**
     * Starts an import.
     *
     * @param resolver settles who is who
     * @param finder says which race a file is of
     * @return a builder
     */
    public static Builder builder(Resolver resolver, RaceFinder finder) {
        return new Builder(Objects.requireNonNull(resolver, "resolver"), Objects.requireNonNull(finder, "finder"));
    }

    /** {@return the files in the order in which they were read, by path} */
    public List<ReadFile> files() {
        return files;
    }

    /** {@return the files that nothing was made of: refused, of no race that is known, or of no use beside the others} */
    public List<ReadFile> notImported() {
        return files.stream().filter(file -> file.problem().isPresent()).toList();
    }

    /** {@return what was read: facts, findings, identifications} */
    public TimingImport imported() {
        return imported;
    }

    /**
     * The book that the resolver knows, and what the files say.
     *
     * @return the book
     * @throws io.github.palmares.book.RecordConflictException if the files contradict the book
     */
    public RecordBook book() {
        return imported.book();
    }

    /** {@return how many files were read, and how many not} */
    @Override
    public String toString() {
        return "import of " + (files.size() - notImported().size()) + " of " + files.size() + " files: " + imported;
    }

    /**
     * A file and what became of it.
     *
     * @param path the file
     * @param what what it holds, such as {@code results of 60 cars in race.csv}; empty where it is refused
     * @param race the race that it is of; absent where none was found
     * @param problem why nothing was made of it; absent where it was imported
     */
    public record ReadFile(Path path, String what, Optional<Race> race, Optional<String> problem) {
        /** {@return all of it on one line} */
        @Override
        public String toString() {
            return (what.isEmpty() ? path.toString() : what)
                    + race.map(one -> ", of '" + one.id() + "'").orElse("")
                    + problem.map(text -> ": " + text).orElse("");
        }
    }

    /** Gathers what an import needs; not safe for use by several threads at once. */
    public static final class Builder {
        private final RaceFinder finder;
        private final TimingImport.Builder into;
        private final List<ReadFile> files = new ArrayList<>();
        private final Map<String, TreeMap<Duration, Hourly>> hours = new LinkedHashMap<>();
        private final Set<String> raced = new HashSet<>();
        private Function<Race, List<Duration>> marks = race -> List.of();
        private Consumer<ReadFile> listener = file -> {};

        private Builder(Resolver resolver, RaceFinder finder) {
            this.finder = finder;
            this.into = TimingImport.builder(resolver);
        }

        /** A classification after an hour, whose use is known once all files are read. */
        private record Hourly(Path path, Race race, OfficialResults results) {}

        /**
         * The marks of a race that places are worked out for from a file of laps: none unless said.
         *
         * @param ofRace the times since the start of a race
         * @return this builder
         */
        public Builder marks(Function<Race, List<Duration>> ofRace) {
            this.marks = Objects.requireNonNull(ofRace, "ofRace");
            return this;
        }

        /**
         * Is told of each file once it is known what becomes of it, in the order of reading but for hours of a race.
         *
         * @param told who is told
         * @return this builder
         */
        public Builder listener(Consumer<ReadFile> told) {
            this.listener = Objects.requireNonNull(told, "told");
            return this;
        }

        /**
         * Reads files, and all files in folders and the folders within them, but hidden ones.
         *
         * @param paths files and folders
         * @return what was read
         * @throws IOException if one can't be read
         */
        public SeasonImport read(Path... paths) throws IOException {
            for (Path path : paths) {
                for (Path file : filesOf(path)) {
                    take(file);
                }
            }
            hours.values().forEach(this::takeHours);
            files.sort((one, other) -> one.path().compareTo(other.path()));
            return new SeasonImport(files, into.build());
        }

        private static List<Path> filesOf(Path path) throws IOException {
            try (Stream<Path> all = Files.walk(Objects.requireNonNull(path, "path"))) {
                return all.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || isVisible(path.relativize(file)))
                        .sorted()
                        .toList();
            }
        }

        private static boolean isVisible(Path file) {
            for (Path step : file) {
                if (step.toString().startsWith(".")) {
                    return false;
                }
            }
            return true;
        }

        private void take(Path path) throws IOException {
            TimingFile file;
            try {
                file = TimingFile.read(path);
            } catch (TimingFormatException e) {
                tell(path, "", Optional.empty(), Optional.ofNullable(e.getMessage()));
                return;
            }
            if (file instanceof OfficialStandings) {
                tell(path, file.toString(), Optional.empty(), Optional.of("standings are of no race"));
                return;
            }
            Optional<Race> race = finder.raceOf(path, file);
            if (race.isEmpty()) {
                tell(path, file.toString(), race, Optional.of("expected a race that it is of, found none"));
            } else if (file instanceof OfficialResults results
                    && FileName.of(results.file()).hour().isPresent()) {
                takeHour(path, race.get(), results);
            } else {
                take(path, race.get(), file);
            }
        }

        private void take(Path path, Race race, TimingFile file) {
            add(path, race, file, () -> {
                if (file instanceof OfficialResults results) {
                    into.add(race, results);
                    raced.add(race.id());
                } else if (file instanceof OfficialQualifying qualifying) {
                    into.add(race, qualifying);
                } else if (file instanceof OfficialGrid grid) {
                    into.add(race, grid);
                } else if (file instanceof OfficialLaps laps) {
                    addLaps(race, laps);
                }
            });
        }

        private void addLaps(Race race, OfficialLaps laps) {
            List<Duration> at = marks.apply(race);
            if (at.isEmpty()) {
                throw new IllegalArgumentException("expected marks of the race to work places out for, found none");
            }
            into.add(race, laps, at);
        }

        private void takeHour(Path path, Race race, OfficialResults results) {
            Duration hour = FileName.of(results.file()).hour().orElseThrow();
            Hourly before = hours.computeIfAbsent(race.id(), id -> new TreeMap<>())
                    .putIfAbsent(hour, new Hourly(path, race, results));
            if (before != null) {
                tell(
                        path,
                        results.toString(),
                        Optional.of(race),
                        Optional.of(
                                "expected one classification after " + hour + ", found '" + before.path() + "' too"));
            }
        }

        /** The last hour is the end of the race, unless there is another file of that. */
        private void takeHours(NavigableMap<Duration, Hourly> ofRace) {
            ofRace.forEach((hour, file) -> {
                boolean last = hour.equals(ofRace.lastKey())
                        && !raced.contains(file.race().id());
                if (last) {
                    take(file.path(), file.race(), file.results());
                } else {
                    add(file.path(), file.race(), file.results(), () -> into.addAt(file.race(), hour, file.results()));
                }
            });
        }

        private void add(Path path, Race race, TimingFile file, Runnable adding) {
            Optional<String> problem = Optional.empty();
            try {
                adding.run();
            } catch (IllegalArgumentException e) {
                problem = Optional.of(Objects.toString(e.getMessage(), ""));
            }
            tell(path, file.toString(), Optional.of(race), problem);
        }

        private void tell(Path path, String what, Optional<Race> race, Optional<String> problem) {
            ReadFile file = new ReadFile(path, what, race, problem);
            files.add(file);
            listener.accept(file);
        }
    }
}
