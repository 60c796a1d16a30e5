package io.github.palmares.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a tie into words. */
final class Tie {
    private static final int MOST_NAMES = 3;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Tie() {}

    /** The rows on the same points stand side by side: those ahead, those that are level, and those behind. */
    static Optional<String> explain(Table table, int index) {
        Table.Run all = table.onPoints(index);
        SharedCars shared = table.sharedCars();
        if (shared.next(all.from(), index) >= all.to()) {
            return Optional.empty();
        }
        Row row = table.rows().get(index);
        Table.Run level = table.level(index);
        List<String> parts = new ArrayList<>();
        if (level.from() > all.from()) {
            int ahead = level.from() - 1;
            parts.add("behind " + names(table, table.level(ahead), index) + " ("
                    + compared(row, table.rows().get(ahead)) + ")");
        }
        if (shared.next(level.from(), index) < level.to()) {
            parts.add("level with " + names(table, level, index) + " (" + undecided(table) + ")");
        }
        int behind = level.to();
        if (behind < all.to()) {
            parts.add("ahead of " + names(table, table.level(behind), index) + " ("
                    + compared(row, table.rows().get(behind)) + ")");
        }
        return Optional.of(row.points() + " " + plural(row.points().equals(Points.of(1)), "point") + " each: "
                + String.join("; ", parts) + ".");
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

    /** The names of a run, without the row that is explained and those who were in the same cars. */
    private static String names(Table table, Table.Run run, int explained) {
        SharedCars shared = table.sharedCars();
        List<String> names = new ArrayList<>(MOST_NAMES);
        int next = shared.next(run.from(), explained);
        while (next < run.to() && names.size() < MOST_NAMES) {
            names.add(table.rows().get(next).scorer().name());
            next = shared.next(next + 1, explained);
        }
        if (names.size() == 1) {
            return names.get(0);
        }
        int count = shared.others(run, explained);
        boolean all = count <= MOST_NAMES;
        List<String> named = names.subList(0, names.size() - 1);
        return String.join(", ", named) + " and "
                + (all ? names.get(names.size() - 1) : count - named.size() + " others");
    }

    /** The first rule that tells them apart, in words. */
    private static String compared(Row row, Row other) {
        TieBreak decides = row.rules().tieBreaks().stream()
                .filter(tieBreak -> Ties.compare(tieBreak, row, other) != 0)
                .findFirst()
                .orElseThrow();
        return switch (decides) {
            case COUNTBACK, COUNTBACK_OF_COUNTED, COUNTBACK_WITH_QUALIFYING ->
                counted(
                        row.places(decides),
                        other.places(decides),
                        decides != TieBreak.COUNTBACK_WITH_QUALIFYING
                                && row.season().rounds().stream()
                                        .allMatch(round -> round.marks().isEmpty()));
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

    /**
     * Place by place until they differ; a place that neither has taken says nothing. A first place is a win unless one at a
     * mark or in qualifying may be among them.
     */
    private static String counted(int[] ones, int[] twos, boolean firstIsWin) {
        List<String> compared = new ArrayList<>();
        for (int from = 0; from < Math.max(ones.length, twos.length); ) {
            int place =
                    from < ones.length && (from >= twos.length || ones[from] < twos[from]) ? ones[from] : twos[from];
            int one = count(ones, from, place);
            int two = count(twos, from, place);
            if (one != two) {
                compared.add((one == 0 ? "no" : one) + " " + plural(one <= 1, word(place, firstIsWin)) + " against "
                        + (two == 0 ? "none" : two));
                break;
            }
            compared.add(one + " " + plural(one == 1, word(place, firstIsWin)) + " each");
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

    private static String word(int place, boolean firstIsWin) {
        return place == 1 && firstIsWin ? "win" : ordinal(place) + " place";
    }

    private static String ordinal(int place) {
        int index = place - 1;
        return index < ORDINALS.size() ? ORDINALS.get(index) : numeral(place);
    }

    private static String numeral(int place) {
        boolean teen = place / 10 % 10 == 1;
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
