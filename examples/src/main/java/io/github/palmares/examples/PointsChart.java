package io.github.palmares.examples;

import io.github.palmares.model.Race;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line for each car, from nothing to its points after the last round. As wide as a phone, so its text is legible there. */
final class PointsChart {
    /** Told apart by people who see fewer colours, too (after Okabe and Ito). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#999999", "#8c6bb1");

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int LEFT = 36;
    private static final int RIGHT = 52;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final double LABEL = 13;

    /** From one line of the grid to the next, where not so many points were scored that there would be too many lines. */
    private static final long LEAST_STEP = 50_000;

    private static final int MOST_LINES = 10;

    private final List<Race> races;
    private final List<Standing> rows;
    private final List<Standings> after;
    private final long step;
    private final long most;

    PointsChart(Standings standings) {
        races = standings.races();
        rows = standings.teams();
        after = races.stream().map(standings::after).toList();
        long highest =
                rows.stream().mapToLong(row -> row.points().hundredths()).max().orElse(0);
        step = step(highest);
        most = Math.max(step, (highest + step - 1) / step * step);
    }

    private static long step(long highest) {
        long step = LEAST_STEP;
        while (highest / step >= MOST_LINES) {
            step *= 10;
        }
        return step;
    }

    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    String svg() {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\""
                + " aria-label=\"Points after each round; the table below has the numbers\">\n");
        for (long points = 0; points <= most; points += step) {
            svg.append(format(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT, WIDTH - RIGHT, y(points), y(points)));
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>\n",
                    LEFT - 5, y(points) + 4, points / 100));
        }
        for (int round = 1; round <= races.size(); round++) {
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n", x(round), HEIGHT - 6, round));
        }
        double lowestLabel = TOP - LABEL;
        for (int row = 0; row < rows.size(); row++) {
            svg.append(format(
                    "<polyline class=\"line\" stroke=\"%s\" points=\"%s\"/>", colour(row), points(rows.get(row))));
            // Cars that end close together have their labels moved apart, downwards from the leader.
            lowestLabel = Math.max(lowestLabel + LABEL, y(rows.get(row).points().hundredths()) + 4);
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" style=\"fill:%s\">%s</text>\n",
                    WIDTH - RIGHT + 6, lowestLabel, colour(row), SeasonHtml.escaped(label(rows.get(row)))));
        }
        return svg.append("</svg>").toString();
    }

    private static String label(Standing row) {
        return row.number().map(number -> number.display()).orElse(row.name());
    }

    private String points(Standing row) {
        List<String> points = new ArrayList<>();
        points.add(format("%.1f,%.1f", x(0), y(0)));
        for (int round = 1; round <= races.size(); round++) {
            long then = after.get(round - 1).teams().stream()
                    .filter(one -> label(one).equals(label(row)))
                    .mapToLong(one -> one.points().hundredths())
                    .sum();
            points.add(format("%.1f,%.1f", x(round), y(then)));
        }
        return String.join(" ", points);
    }

    private double x(int round) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * round / Math.max(1, races.size());
    }

    private double y(long points) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * points / most;
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
