package io.github.palmares.examples;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.util.List;

/** The page of a season: heading, chart, table. */
final class SeasonHtml {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 16px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
            h1 { font-size: 1.35rem; margin: 0 0 .25rem; }
            p { margin: .25rem 0 1rem; }
            svg { display: block; width: 100%; max-width: 36rem; height: auto; }
            svg text { fill: currentColor; font-size: 12px; }
            .grid { stroke: currentColor; opacity: .18; }
            .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            th, td { padding: .3rem .5rem; text-align: right; border-bottom: 1px solid #8884; white-space: nowrap; }
            th:nth-child(2), td:nth-child(2) { text-align: left; }
            .total { font-weight: 600; }
            .swatch { display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-right: .4em; }
            """;

    private final Season season;
    private final CarClass carClass;
    private final Standings standings;

    SeasonHtml(Season season, CarClass carClass, Standings standings) {
        this.season = season;
        this.carClass = carClass;
        this.standings = standings;
    }

    String page() {
        String title = escaped(season.displayName() + ", " + carClass.name());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p>The teams' points after each round.</p>
                %s
                <div class="scroll">
                %s</div>
                </body>
                </html>
                """.formatted(title, STYLE, title, new PointsChart(standings).svg(), table());
    }

    private String table() {
        List<Race> races = standings.races();
        StringBuilder html = new StringBuilder("<table>\n<thead><tr><th>Pos.</th><th>Car</th><th>Points</th>");
        races.forEach(
                race -> html.append("<th>").append(escaped(race.displayName())).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (Standing standing : standings.teams()) {
            html.append("<tr><td>").append(standing.position()).append("</td><td>");
            html.append("<span class=\"swatch\" style=\"background:")
                    .append(PointsChart.colour(standings.teams().indexOf(standing)))
                    .append("\"></span>")
                    .append(escaped(standing.name()))
                    .append("</td><td class=\"total\">")
                    .append(standing.points())
                    .append("</td>");
            races.forEach(race -> html.append("<td>")
                    .append(standing.score(race)
                            .map(RaceScore::points)
                            .map(Object::toString)
                            .orElse("–"))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        standings
                .teams()
                .forEach(standing -> standing.why()
                        .ifPresent(why -> html.append("<p>")
                                .append(escaped(standing.name() + ": " + why))
                                .append("</p>\n")));
        return html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
