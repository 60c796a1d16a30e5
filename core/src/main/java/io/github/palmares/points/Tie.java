package io.github.palmares.points;

import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a tie into words. */
final class Tie {
    private static final int MOST_NAMES = 3;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Tie() {}

    static Optional<String> explain(Table table, Row row) {
        List<Row> others = table.rows().stream()
                .filter(other -> other != row && other.points().equals(row.points()))
                .filter(other -> table.kind() != TitleKind.DRIVERS || !sharedEveryCar(table.season(), row, other))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Row> level = others.stream().filter(row::isLevel).toList();
        // In the table's order, so the last of those ahead and the first of those behind are the nearest.
        List<Row> ahead = others.stream()
                .filter(other -> !row.isLevel(other) && other.compareTo(row) < 0)
                .toList();
        List<Row> behind = others.stream()
                .filter(other -> !row.isLevel(other) && other.compareTo(row) > 0)
                .toList();
        List<String> parts = new ArrayList<>();
        if (!ahead.isEmpty()) {
            Row nearest = ahead.get(ahead.size() - 1);
            parts.add("behind " + names(levelWith(nearest, ahead)) + " (" + compared(row, nearest) + ")");
        }
        if (!level.isEmpty()) {
            parts.add("level with " + names(level) + " (" + undecided(table) + ")");
        }
        if (!behind.isEmpty()) {
            Row nearest = behind.get(0);
            parts.add("ahead of " + names(levelWith(nearest, behind)) + " (" + compared(row, nearest) + ")");
        }
        return Optional.of(row.points() + " " + plural(row.points().equals(Points.of(1)), "point") + " each: "
                + String.join("; ", parts) + ".");
    }

    /** Who was in the same cars in every race has nothing to be told apart by. */
    private static boolean sharedEveryCar(ClassSeason season, Row row, Row other) {
        return row.adjustments().isEmpty()
                && other.adjustments().isEmpty()
                && season.rounds().stream()
                        .flatMap(round -> round.cars().stream())
                        .allMatch(car -> isIn(car, row) == isIn(car, other));
    }

    private static boolean isIn(Result car, Row row) {
        return car.lineUp().crew().stream()
                .filter(member -> Scorer.isInCrew(member, car))
                .anyMatch(member -> row.scorer().is(member.driver()));
    }

    private static List<Row> levelWith(Row one, List<Row> rows) {
        return rows.stream().filter(one::isLevel).toList();
    }

    private static String undecided(Table table) {
        TableRules rules = table.season().system().rulesOf(table.kind());
        if (rules.tieBreaks().isEmpty()) {
            return "no rule for a tie is known";
        }
        return rules.ranking() == Ranking.UNIQUE
                ? "the same places, and the rule known goes no further"
                : "the same places";
    }

    private static String names(List<Row> rows) {
        List<String> names = rows.stream().map(row -> row.scorer().name()).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() <= MOST_NAMES) {
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        }
        return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and " + (names.size() - MOST_NAMES + 1)
                + " others";
    }

    /** The first rule that tells them apart, in words. */
    private static String compared(Row row, Row other) {
        TieBreak decides = row.rules().tieBreaks().stream()
                .filter(tieBreak -> Ties.compare(tieBreak, row, other) != 0)
                .findFirst()
                .orElseThrow();
        return switch (decides) {
            case COUNTBACK, COUNTBACK_OF_COUNTED, COUNTBACK_WITH_QUALIFYING ->
                counted(row, row.places(decides), other.places(decides), decides);
            case LAST_RACE -> {
                Round last = row.season().rounds().get(Ties.lastDifference(row, other));
                yield placed(row.place(last.finishSlot())) + " in "
                        + last.race().id() + " against " + placed(other.place(last.finishSlot()));
            }
            case EARLIER_RESULT -> "the same places, in another order";
            case DECISION -> "as the officials decided";
        };
    }

    private static String placed(int place) {
        return place == 0 ? "no place" : ordinal(place);
    }

    /** Place by place until they differ; a place that neither has taken says nothing. */
    private static String counted(Row row, int[] these, int[] those, TieBreak countback) {
        List<String> compared = new ArrayList<>();
        int[] places = IntStream.concat(IntStream.of(these), IntStream.of(those))
                .distinct()
                .sorted()
                .toArray();
        for (int place : places) {
            int one = count(these, place);
            int two = count(those, place);
            if (one != two) {
                compared.add((one == 0 ? "no" : one) + " " + plural(one <= 1, word(row, place, countback)) + " against "
                        + (two == 0 ? "none" : two));
                break;
            }
            compared.add(one + " " + plural(one == 1, word(row, place, countback)) + " each");
        }
        return String.join(", ", compared);
    }

    private static int count(int[] places, int place) {
        return (int) IntStream.of(places).filter(one -> one == place).count();
    }

    /** A first place at a mark or in qualifying is no win. */
    private static String word(Row row, int place, TieBreak countback) {
        boolean won = countback != TieBreak.COUNTBACK_WITH_QUALIFYING
                && row.season().rounds().stream()
                        .allMatch(round -> round.marks().isEmpty());
        return place == 1 && won ? "win" : ordinal(place) + " place";
    }

    private static String ordinal(int place) {
        int index = place - 1;
        return index < ORDINALS.size() ? ORDINALS.get(index) : numeral(place);
    }

    private static String numeral(int place) {
        boolean teen = place % 100 > 10 && place % 100 < 14;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String plural(boolean one, String word) {
        return one ? word : word + "s";
    }
}
