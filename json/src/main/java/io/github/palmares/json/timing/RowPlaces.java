package io.github.palmares.json.timing;

import io.github.palmares.book.FindingKind;
import io.github.palmares.model.ResultStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The places of a race's rows. The file has one for all cars; that in class is how many cars of the class stand before it
 * in the file's own order, which laps and times do not explain where there are penalties.
 */
final class RowPlaces {
    private final List<OfficialResults.Row> rows;
    private final List<Optional<String>> classIds;
    private final Notes notes;
    private final Map<Integer, Integer> times = new HashMap<>();
    private final Map<Integer, Integer> before = new HashMap<>();
    private final Set<String> uncertainClasses = new HashSet<>();

    /**
     * The places of rows.
     *
     * @param classIds the class of each row, in the order of the rows
     */
    RowPlaces(List<OfficialResults.Row> rows, List<Optional<String>> classIds, Notes notes) {
        this.rows = rows;
        this.classIds = classIds;
        this.notes = notes;
        for (OfficialResults.Row row : rows) {
            if (mayHavePlace(row) && row.position().isPresent()) {
                times.merge(row.position().getAsInt(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            check(i);
        }
        countBefore();
    }

    private void check(int index) {
        OfficialResults.Row row = rows.get(index);
        if (!mayHavePlace(row)) {
            return;
        }
        int position = row.position().orElse(0);
        if (position >= 1 && count(position) > 1) {
            note(row, "expected each position once, found " + position + " on " + count(position) + " cars");
        } else if (position < 1 && row.status() == ResultStatus.CLASSIFIED) {
            note(
                    row,
                    "expected a position for a classified car, found "
                            + (row.position().isPresent() ? "0" : "none"));
            classIds.get(index).ifPresent(uncertainClasses::add);
        }
    }

    private void note(OfficialResults.Row row, String what) {
        notes.add(FindingKind.NOT_UNDERSTOOD, row.where(), what);
    }

    private int count(int position) {
        return Objects.requireNonNull(times.getOrDefault(position, 0));
    }

    /** A car that did not take part or was disqualified has none, whatever number stands beside it. */
    private static boolean mayHavePlace(OfficialResults.Row row) {
        return switch (row.status()) {
            case CLASSIFIED, NOT_CLASSIFIED, RETIRED, OTHER -> true;
            default -> false;
        };
    }

    /** The place of all cars. A place that stands there twice is only reported. */
    OptionalInt overall(int index) {
        OfficialResults.Row row = rows.get(index);
        int position = row.position().orElse(0);
        boolean given =
                mayHavePlace(row) && row.status() != ResultStatus.OTHER && position >= 1 && count(position) == 1;
        return given ? row.position() : OptionalInt.empty();
    }

    OptionalInt reported(int index) {
        OfficialResults.Row row = rows.get(index);
        boolean reported = mayHavePlace(row)
                && row.position().orElse(0) >= 1
                && overall(index).isEmpty();
        return reported ? row.position() : OptionalInt.empty();
    }

    OptionalInt inClass(int index) {
        OptionalInt overall = overall(index);
        Optional<String> classId = classIds.get(index);
        if (overall.isEmpty() || classId.isEmpty() || uncertainClasses.contains(classId.get())) {
            return OptionalInt.empty();
        }
        int place = Objects.requireNonNull(before.get(index)) + 1;
        return place <= overall.getAsInt() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** How many cars of its class stand before each, those of one position before none of each other. */
    private void countBefore() {
        List<Integer> order = IntStream.range(0, rows.size())
                .boxed()
                .filter(i -> mayHavePlace(rows.get(i)) && rows.get(i).position().orElse(0) >= 1)
                .sorted(Comparator.comparingInt(i -> rows.get(i).position().orElse(0)))
                .toList();
        Map<Optional<String>, Integer> seen = new HashMap<>();
        Map<Optional<String>, Integer> atSame = new HashMap<>();
        int last = 0;
        for (int i : order) {
            int position = rows.get(i).position().orElse(0);
            if (position != last) {
                atSame.forEach((classId, count) -> seen.merge(classId, count, Integer::sum));
                atSame.clear();
                last = position;
            }
            before.put(i, seen.getOrDefault(classIds.get(i), 0));
            atSame.merge(classIds.get(i), 1, Integer::sum);
        }
    }

    /** Whether every car that can have a place has one, from the first to the last without a gap. */
    boolean areWhole() {
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (mayHavePlace(rows.get(i)) && rows.get(i).status() != ResultStatus.OTHER) {
                if (overall(i).isEmpty() && rows.get(i).status() == ResultStatus.CLASSIFIED) {
                    return false;
                }
                last = Math.max(last, overall(i).orElse(0));
            }
        }
        return last >= 1 && times.size() == last;
    }
}
