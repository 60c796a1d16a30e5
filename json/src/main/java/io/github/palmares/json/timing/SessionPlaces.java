package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.json.timing.RaceFiles.Cited;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.text.Visible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Adds to the results of a race what other files say of its cars: places in qualifying, on the grid, and at marks. */
final class SessionPlaces {
    private final List<RaceImport.Pending> results;
    private final Map<String, List<RaceImport.Pending>> byNumber = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    SessionPlaces(List<RaceImport.Pending> results) {
        this.results = results;
        for (RaceImport.Pending result : results) {
            result.row()
                    .numberText()
                    .ifPresent(number -> byNumber.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(result));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** A row of qualifying, and what later sessions are worth. */
    private record Run(int stage, int finality, OfficialQualifying.Row row, String classKey, Citation citation) {}

    /** Of a car's rows the one of the latest session counts; the cars of a class stand by session, then by position. */
    void qualifying(List<Cited<OfficialQualifying>> files) {
        Map<String, List<Run>> byClass = new LinkedHashMap<>();
        Map<List<String>, Run> byCar = new LinkedHashMap<>();
        for (Cited<OfficialQualifying> file : files) {
            Notes notes = new Notes(file.file().file());
            int stage = FileName.of(file.file().session()).stage();
            int finality = FileName.finality(file.file().reportMark());
            for (OfficialQualifying.Row row : placed(file.file(), notes)) {
                Run run = new Run(stage, finality, row, classKey(row.numberText(), row.classWord()), file.citation());
                byCar.merge(
                        List.of(row.numberText().orElse(""), run.classKey()),
                        run,
                        (one, other) -> later(one, other, notes));
            }
            findings.addAll(notes.findings());
        }
        byCar.values()
                .forEach(run -> byClass.computeIfAbsent(run.classKey(), key -> new ArrayList<>())
                        .add(run));
        byClass.values().forEach(this::setQualifying);
    }

    private static Run later(Run one, Run other, Notes notes) {
        int order = Comparator.comparingInt(Run::stage)
                .thenComparingInt(Run::finality)
                .compare(one, other);
        if (order == 0) {
            notes.add(
                    FindingKind.NOT_UNDERSTOOD,
                    other.row().where(),
                    "expected one qualifying of number "
                            + other.row().numberText().orElse("") + ", found another in "
                            + one.row().where());
        }
        return order >= 0 ? one : other;
    }

    private static List<OfficialQualifying.Row> placed(OfficialQualifying file, Notes notes) {
        Set<Integer> seen = new HashSet<>();
        List<OfficialQualifying.Row> placed = new ArrayList<>();
        for (OfficialQualifying.Row row : file.rows()) {
            int position = row.position().orElse(0);
            if (position >= 1 && !seen.add(position)) {
                notes.add(
                        FindingKind.NOT_UNDERSTOOD,
                        row.where(),
                        "expected each position once, found " + position + " again");
            } else if (position >= 1 && row.numberText().isPresent()) {
                placed.add(row);
            }
        }
        return placed;
    }

    private void setQualifying(List<Run> runs) {
        runs.sort(Comparator.comparingInt(Run::stage)
                .reversed()
                .thenComparingInt(run -> run.row().position().orElse(0)));
        int place = 0;
        for (Run run : runs) {
            int inClass = ++place;
            Answer pole = inClass > 1 ? Answer.NO : run.row().time().isPresent() ? Answer.YES : Answer.UNKNOWN;
            find(run.row().numberText(), run.row().classWord(), run.row().where())
                    .ifPresent(result -> result.result()
                            .qualifyingPosition(inClass)
                            .pole(pole)
                            .addCitation(run.citation()));
        }
    }

    void grid(Cited<OfficialGrid> grid) {
        for (OfficialGrid.Row row : grid.file().rows()) {
            if (!row.isEmpty() && row.position().orElse(0) >= 1) {
                find(row.numberText(), row.classWord(), row.where())
                        .ifPresent(
                                result -> result.result().grid(row.position()).addCitation(grid.citation()));
            }
        }
        String mark = grid.file().reportMark().orElse("Official");
        if (!mark.equalsIgnoreCase("Official")) {
            tell(
                    FindingKind.SOURCE_DISAGREES,
                    new Location(grid.file().file(), "", 1),
                    "expected a grid marked 'Official', found " + Visible.quoted(mark));
        }
    }

    void mark(Duration at, Cited<OfficialResults> file) {
        List<OfficialResults.Row> rows = file.file().rows();
        Notes notes = new Notes(file.file().file());
        List<Optional<String>> classes = rows.stream()
                .map(row -> Optional.of(classKey(row.numberText(), row.classWord())))
                .toList();
        RowPlaces places = new RowPlaces(rows, classes, notes);
        findings.addAll(notes.findings());
        for (int i = 0; i < rows.size(); i++) {
            OfficialResults.Row row = rows.get(i);
            OptionalInt place = places.inClass(i);
            if (place.isPresent()) {
                setMark(at, place.getAsInt(), find(row.numberText(), row.classWord(), row.where()), file.citation());
            }
        }
    }

    /** The places at a mark that no classification was made at, from the laps. */
    void workedOut(Duration at, Cited<OfficialLaps> file) {
        Location where = new Location(file.file().file(), "", 1);
        List<OfficialLaps.Place> order = file.file().orderAt(at);
        if (order.isEmpty()) {
            tell(
                    FindingKind.NOT_UNDERSTOOD,
                    where,
                    "expected laps at or after " + at + " for the places at that mark, found none");
            return;
        }
        for (OfficialLaps.Place place : order) {
            if (place.classPosition().isPresent()) {
                setMark(
                        at,
                        place.classPosition().getAsInt(),
                        find(Optional.of(place.numberText()), place.classWord(), where),
                        file.citation());
            }
        }
        tell(
                FindingKind.WORKED_OUT,
                where,
                "the places in class after " + at + " are worked out from laps, as if the flag fell then");
    }

    private static void setMark(Duration at, int place, Optional<RaceImport.Pending> result, Citation citation) {
        result.ifPresent(one -> one.result().addMark(MarkPosition.of(at, place)).addCitation(citation));
    }

    /**
     * The fastest lap of each class, from the best laps of its cars. A disqualified car's is none.
     *
     * @param stated the number of the car that the file says set the fastest lap of all
     */
    void fastestLaps(Optional<CarNumber> stated) {
        Map<String, List<RaceImport.Pending>> byClass = new LinkedHashMap<>();
        results.stream()
                .filter(one -> one.classId().isPresent() && one.row().bestLap().isPresent())
                .filter(one -> one.row().status() != ResultStatus.DISQUALIFIED)
                .forEach(one -> byClass.computeIfAbsent(one.classId().get(), key -> new ArrayList<>())
                        .add(one));
        byClass.values().forEach(cars -> fastestLap(cars, stated));
        if (!byClass.isEmpty()) {
            tell(
                    FindingKind.WORKED_OUT,
                    new Location(results.get(0).row().where().file(), "", 1),
                    "the fastest lap of each class is worked out from the best laps of its cars");
        }
    }

    private void fastestLap(List<RaceImport.Pending> cars, Optional<CarNumber> stated) {
        Duration fastest = cars.stream()
                .map(SessionPlaces::bestLap)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean single =
                cars.stream().filter(one -> bestLap(one).equals(fastest)).count() == 1;
        for (RaceImport.Pending car : cars) {
            boolean isStated = stated.isPresent() && stated.equals(car.row().number());
            if (isStated && !bestLap(car).equals(fastest)) {
                tell(
                        FindingKind.SOURCE_DISAGREES,
                        car.row().where(),
                        "expected the fastest lap of the race to be the best of the class, " + fastest + ", found "
                                + bestLap(car));
            } else if (!isStated && (single || !bestLap(car).equals(fastest))) {
                car.result().fastestLap(Answer.of(bestLap(car).equals(fastest)));
            }
        }
    }

    private static Duration bestLap(RaceImport.Pending car) {
        return car.row().bestLap().orElseThrow();
    }

    /** The class of a row as its file writes it or, where it does not, as that of the race does. */
    private String classKey(Optional<String> number, Optional<String> classWord) {
        return classWord
                .or(() -> number.flatMap(text -> byNumber.getOrDefault(text, List.of()).stream()
                        .findFirst()
                        .flatMap(one -> one.row().classWord())))
                .map(Spelling::key)
                .orElse("");
    }

    private Optional<RaceImport.Pending> find(Optional<String> number, Optional<String> classWord, Location where) {
        List<RaceImport.Pending> cars =
                number.map(text -> byNumber.getOrDefault(text, List.of())).orElse(List.of());
        List<RaceImport.Pending> ofClass = cars.stream()
                .filter(one -> classWord.isEmpty()
                        || one.row().classWord().map(Spelling::key).equals(classWord.map(Spelling::key)))
                .toList();
        List<RaceImport.Pending> found = ofClass.isEmpty() ? cars : ofClass;
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (number.isPresent()) {
            tell(
                    FindingKind.SOURCE_DISAGREES,
                    where,
                    "expected the number of a car of the race, found '" + number.get() + "'"
                            + (found.isEmpty() ? "" : ", which several have"));
        }
        return Optional.empty();
    }

    private void tell(FindingKind kind, Location where, String what) {
        findings.add(Finding.of(kind, where.toString(), what, List.of()));
    }
}
