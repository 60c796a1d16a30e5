package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Race;
import io.github.palmares.model.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one race. */
final class RaceFiles {
    private final Race race;
    private final List<Cited<OfficialResults>> results = new ArrayList<>();
    private final List<Cited<OfficialQualifying>> qualifying = new ArrayList<>();
    private final List<Cited<OfficialGrid>> grids = new ArrayList<>();
    private final Map<Duration, Cited<OfficialResults>> marks = new TreeMap<>();
    private final List<Cited<OfficialLaps>> laps = new ArrayList<>();
    private final List<Duration> lapMarks = new ArrayList<>();

    RaceFiles(Race race) {
        this.race = race;
    }

    /** A file, and how it is cited. */
    record Cited<T extends TimingFile>(T file, Citation citation) {}

    private Source source(String what, OfficialResults results) {
        return source(what, results, results.championship(), results.event());
    }

    /** Files of several races can have one name, and one file several uses. */
    private Source source(String what, TimingFile file, Optional<String> championship, Optional<String> event) {
        String of = Stream.of(championship, event)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse(file.file());
        String use = Spelling.slug(what.replace("Official ", ""));
        return Source.builder()
                .id(Spelling.slug(race.id()) + "-" + Spelling.slug(file.file()) + "-" + use)
                .title(what + of)
                .build();
    }

    void results(OfficialResults file) {
        Objects.requireNonNull(file, "results");
        results(file, source("Official results: ", file));
    }

    void results(OfficialResults file, Source source) {
        Objects.requireNonNull(file, "results");
        Objects.requireNonNull(source, "source");
        add(results, new Cited<>(file, Citation.of(source)), "file of results", OfficialResults::reportMark);
    }

    void qualifying(OfficialQualifying file) {
        Objects.requireNonNull(file, "qualifying");
        Source source = source("Official qualifying: ", file, file.championship(), file.event());
        Function<OfficialQualifying, Optional<String>> name =
                one -> Optional.of(one.file() + ", " + one.reportMark().orElse(""));
        refuseAgain(qualifying, file, "file of qualifying", name);
        qualifying.add(new Cited<>(file, Citation.of(source)));
    }

    void grid(OfficialGrid file) {
        Objects.requireNonNull(file, "grid");
        Source source = source("Official grid: ", file, file.championship(), file.event());
        add(grids, new Cited<>(file, Citation.of(source)), "grid", OfficialGrid::reportMark);
    }

    void laps(OfficialLaps file, List<Duration> at) {
        Objects.requireNonNull(file, "laps");
        Objects.requireNonNull(at, "marks").forEach(RaceFiles::checkMark);
        refuseAgain(laps, file, "file of laps", one -> Optional.empty());
        laps.add(new Cited<>(
                file, Citation.of(source("Worked out from laps: ", file, Optional.empty(), Optional.empty()))));
        lapMarks.addAll(at);
    }

    void mark(Duration at, OfficialResults file) {
        checkMark(Objects.requireNonNull(at, "mark"));
        Objects.requireNonNull(file, "results");
        Cited<OfficialResults> before = marks.putIfAbsent(
                at, new Cited<>(file, Citation.of(source("Official classification after " + at + ": ", file))));
        if (before != null) {
            throw twice("classification after " + at, before.file(), file);
        }
    }

    private static void checkMark(Duration mark) {
        if (mark.isNegative() || mark.isZero()) {
            throw new IllegalArgumentException("mark: expected a time above zero such as PT6H, found " + mark);
        }
    }

    private <T extends TimingFile> void add(
            List<Cited<T>> files, Cited<T> file, String what, Function<T, Optional<String>> mark) {
        refuseAgain(files, file.file(), what, mark);
        files.add(file);
        files.sort(Comparator.comparing((Cited<T> one) -> FileName.finality(mark.apply(one.file())))
                .reversed());
    }

    private <T extends TimingFile> void refuseAgain(
            List<Cited<T>> files, T file, String what, Function<T, Optional<String>> mark) {
        files.stream()
                .filter(one -> mark.apply(one.file()).equals(mark.apply(file)))
                .findFirst()
                .ifPresent(before -> {
                    throw twice(what, before.file(), file);
                });
    }

    private IllegalArgumentException twice(String what, TimingFile before, TimingFile file) {
        return new IllegalArgumentException("race '" + race.id() + "': expected one " + what + ", found '"
                + before.file() + "' and '" + file.file() + "'");
    }

    /** Makes results of the files, and tells what is not understood. */
    void importInto(
            Registers registers, List<RaceImport.Pending> pending, List<Coverage> coverage, List<Finding> findings) {
        if (results.isEmpty()) {
            others().forEach(file -> {
                Notes notes = new Notes(file.file());
                notes.add(
                        FindingKind.NOT_UNDERSTOOD,
                        new Location(file.file(), "", 1),
                        "expected the results of the race '" + race.id()
                                + "' as well, found none: nothing is made of it");
                findings.addAll(notes.findings());
            });
            return;
        }
        Cited<OfficialResults> last = results.get(0);
        RaceImport one = new RaceImport(race, last.file(), last.citation(), registers);
        List<RaceImport.Pending> made = one.results();
        findings.addAll(last.file().findings());
        findings.addAll(one.findings());
        for (Cited<OfficialResults> before : results.subList(1, results.size())) {
            findings.addAll(Moves.between(before.file(), last.file()));
        }
        noteUnusedNumbers(registers.resolver(), last.file(), findings);
        SessionPlaces places = new SessionPlaces(made);
        places.fastestLaps(last.file().fastestLapNumber());
        addPlaces(places, findings);
        pending.addAll(made);
        if (one.isWhole()) {
            coverage.add(Coverage.builder()
                    .kind(CoverageKind.RESULTS)
                    .race(one.race())
                    .addCitation(last.citation())
                    .build());
        }
    }

    private void addPlaces(SessionPlaces places, List<Finding> findings) {
        others().forEach(file -> findings.addAll(file.findings()));
        places.qualifying(qualifying);
        grids.stream().limit(1).forEach(places::grid);
        marks.forEach(places::mark);
        laps.forEach(file -> lapMarks.stream()
                .filter(at -> !marks.containsKey(at))
                .sorted()
                .distinct()
                .forEach(at -> places.workedOut(at, file)));
        findings.addAll(places.findings());
    }

    /** A number that the resolver names for this very race, and no car has, is likely to be a slip. */
    private void noteUnusedNumbers(Resolver resolver, OfficialResults file, List<Finding> findings) {
        Set<CarNumber> numbers =
                file.rows().stream().flatMap(row -> row.number().stream()).collect(Collectors.toSet());
        Notes notes = new Notes(file.file());
        resolver.sameCars().stream()
                .filter(same -> same.raceId().isPresent() && same.raceId().get().equals(race.id()))
                .filter(same -> !numbers.contains(same.ran()))
                .forEach(same -> notes.add(
                        FindingKind.SOURCE_DISAGREES,
                        new Location(file.file(), "/classification", 1),
                        "expected number " + same.ran() + ", as which the resolver says that " + same.entered()
                                + " ran, found no such car"));
        findings.addAll(notes.findings());
    }

    private Stream<TimingFile> others() {
        return Stream.of(qualifying, grids, marks.values(), laps)
                .flatMap(files -> files.stream().map(Cited::file));
    }
}
