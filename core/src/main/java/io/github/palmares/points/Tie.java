package io.github.palmares.points;

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

    /** The rows on the same points stand side by side: those ahead, those that are level, and those behind. */
    static Optional<String> explain(Table table, int index) {
        Table.Run all = table.onPoints(index);
        if (all.to() - all.from() == 1) {
            return Optional.empty();
        }
        Row row = table.rows().get(index);
        Table.Run level = table.level(index);
        List<String> parts = new ArrayList<>();
        if (all.from() < level.from()) {
            int nearest = level.from() - 1;
            parts.add("behind " + names(table, table.level(nearest), index) + " ("
                    + compared(row, table.rows().get(nearest)) + ")");
        }
        if (level.to() - level.from() > 1) {
            parts.add("level with " + names(table, level, index) + " (" + undecided(table) + ")");
        }
        if (level.to() < all.to()) {
            int nearest = level.to();
            parts.add("ahead of " + names(table, table.level(nearest), index) + " ("
                    + compared(row, table.rows().get(nearest)) + ")");
        }
        return Optional.of(row.points() + " " + plural(row.points().equals(Points.of(1)), "point") + " each: "
                + String.join("; ", parts) + ".");
    }

    private static String undecided(Table table) {
        PointsSystem system = table.season().system();
        if (system.tieBreak() == TieBreak.NONE) {
            return "no rule for a tie is known";
        }
        return system.rankingOf(table.kind()) == Ranking.UNIQUE
                ? "the same places, and the rule known goes no further"
                : "the same places";
    }

    /** The names of a run, without the row that is explained. */
    private static String names(Table table, Table.Run run, int explained) {
        List<String> names = IntStream.range(run.from(), run.to())
                .filter(index -> index != explained)
                .limit(MOST_NAMES)
                .mapToObj(index -> table.rows().get(index).scorer().name())
                .toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        boolean within = run.from() <= explained && explained < run.to();
        int count = run.to() - run.from() - (within ? 1 : 0);
        boolean all = count <= MOST_NAMES;
        List<String> named = names.subList(0, names.size() - 1);
        return String.join(", ", named) + " and "
                + (all ? names.get(names.size() - 1) : count - named.size() + " others");
    }

    /** Place by place until they differ; a place that neither has taken says nothing. */
    private static String compared(Row row, Row other) {
        int[] ones = row.ordered();
        int[] twos = other.ordered();
        List<String> compared = new ArrayList<>();
        for (int from = 0; from < Math.max(ones.length, twos.length); ) {
            int place =
                    from < ones.length && (from >= twos.length || ones[from] < twos[from]) ? ones[from] : twos[from];
            int one = count(ones, from, place);
            int two = count(twos, from, place);
            if (one != two) {
                compared.add((one == 0 ? "no" : one) + " " + plural(one <= 1, word(row, place)) + " against "
                        + (two == 0 ? "none" : two));
                break;
            }
            compared.add(one + " " + plural(one == 1, word(row, place)) + " each");
            from += one;
        }
        return String.join(", ", compared);
    }

    /** How often a place comes in a row of places from an index on. */
    private static int count(int[] places, int from, int place) {
        int to = from;
        while (to < places.length && places[to] == place) {
            to++;
        }
        return Math.max(0, to - from);
    }

    /** A first place at a mark is no win. */
    private static String word(Row row, int place) {
        if (place == 1 && !row.season().system().hasMarks()) {
            return "win";
        }
        int ordinal = place - 1;
        return (ordinal < ORDINALS.size() ? ORDINALS.get(ordinal) : numeral(place)) + " place";
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
