package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Cell;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the cells of an official table against points worked out from results. */
final class OfficialCheck {
    private static final String RACE = "Race";
    private static final String FINISH = "Finish";

    private final OfficialStandings official;
    private final Map<String, Race> races;
    private final Results results;
    private final CarClass carClass;
    private final TitleKind kind;
    private final List<Standing> season;
    private final List<Standing> cup;
    private final List<String> differences = new ArrayList<>();
    private int cells;

    /**
     * Compares at once.
     *
     * @param races the races by the table's name of the event
     */
    OfficialCheck(OfficialStandings official, Map<String, Race> races, RecordBook book, CarClass carClass) {
        this.official = official;
        this.races = races;
        this.results = book.results().inClass(carClass);
        this.carClass = carClass;
        this.kind = official.table()
                .orElseThrow(() -> new IllegalArgumentException(official.file()
                        + ": expected a table of drivers, teams or manufacturers, found "
                        + official.championship().map(name -> "'" + name + "'").orElse("none")));
        this.season = Standings.of(results, PointsSystems.IMSA_2021).table(kind);
        this.cup = Standings.of(results, PointsSystems.IMSA_ENDURANCE_CUP).table(kind);
        for (Row row : official.rows()) {
            row.cells().stream()
                    .filter(cell -> isCovered(cell.session())
                            && races.containsKey(cell.session().event()))
                    .forEach(cell -> compare(row, cell));
        }
        if (cells == 0) {
            throw new IllegalArgumentException(
                    official.file() + ": expected points in the sessions of the events given," + " found none");
        }
    }

    /** Whether results alone tell the points of a session: those at other marks of a race are not in them. */
    static boolean isCovered(Session session) {
        return session.name().equals(RACE) || session.name().equals(FINISH);
    }

    int cells() {
        return cells;
    }

    int agreeing() {
        return cells - differences.size();
    }

    List<String> differences() {
        return differences;
    }

    private void compare(Row row, Cell cell) {
        cells++;
        Race race = Objects.requireNonNull(races.get(cell.session().event()));
        Optional<RaceScore> score = score(rowsOf(row.key(), cell.session()), race);
        Points worked = paid(score, cell.session());
        if (worked.toBigDecimal().compareTo(cell.racePoints()) != 0) {
            String points = cell.racePoints().signum() == 0
                    ? "0"
                    : cell.racePoints().stripTrailingZeros().toPlainString();
            differences.add(name(row) + ", " + cell.session().event() + ": the table has " + points
                    + ", the result gives " + worked + ": " + reason(row, cell, race, score));
        }
    }

    private static Points paid(Optional<RaceScore> score, Session session) {
        return score.map(one -> session.name().equals(FINISH) ? one.finishPoints() : one.racePoints())
                .orElse(Points.ZERO);
    }

    private List<Standing> rowsOf(String key, Session session) {
        return standings(session).stream().filter(one -> isOf(one, key)).toList();
    }

    private List<Standing> standings(Session session) {
        return session.name().equals(FINISH) ? cup : season;
    }

    private static boolean isOf(Standing standing, String key) {
        return standing.kind() == TitleKind.TEAMS
                ? standing.number().map(CarNumber::text).filter(key::equals).isPresent()
                : standing.competitor()
                        .map(Competitor::name)
                        .filter(name -> Resolver.alike(name, key))
                        .isPresent();
    }

    private static Optional<RaceScore> score(List<Standing> standings, Race race) {
        return standings.stream().flatMap(one -> one.score(race).stream()).findFirst();
    }

    private String name(Row row) {
        return kind == TitleKind.TEAMS
                ? "#" + row.key() + row.team().map(team -> " " + team).orElse("")
                : row.key();
    }

    private String reason(Row row, Cell cell, Race race, Optional<RaceScore> score) {
        List<Result> found = results.in(race).stream()
                .filter(result -> isOf(result, row.key()))
                .toList();
        if (found.isEmpty()) {
            return "no " + (kind == TitleKind.TEAMS ? "car of that number" : "such name") + " in " + carClass.name()
                    + " there" + suggestion(row, cell, race);
        }
        Result result = found.get(0);
        String car = "#" + result.number().map(CarNumber::text).orElse("?");
        String place = score.isPresent() && score.get().place().isPresent()
                ? "place " + score.get().place().getAsInt()
                : "no place (" + result.statusWord().orElse(Words.of(result.status())) + ")";
        return car + " has " + place
                + cell.status()
                        .map(word -> "; the table's word is '" + word + "'")
                        .orElse("")
                + (cell.penaltyPoints().signum() == 0 ? "" : "; the table has penalty points");
    }

    private boolean isOf(Result result, String key) {
        return switch (kind) {
            case TEAMS -> tableNumber(result).filter(key::equals).isPresent();
            case DRIVERS -> result.drivers().stream().map(Driver::name).anyMatch(name -> Resolver.alike(name, key));
            case MANUFACTURERS ->
                result.manufacturer()
                        .map(Manufacturer::name)
                        .filter(name -> Resolver.alike(name, key))
                        .isPresent();
        };
    }

    private static Optional<String> tableNumber(Result result) {
        return result.entry().number().map(CarNumber::text);
    }

    private boolean isListed(String key) {
        return official.rows().stream()
                .anyMatch(row -> kind == TitleKind.TEAMS ? row.key().equals(key) : Resolver.alike(row.key(), key));
    }

    /** A car that may be the missing one: of a number that the table lacks, and the same number or team. */
    private String suggestion(Row row, Cell cell, Race race) {
        if (kind != TitleKind.TEAMS) {
            return namesakes(row, race);
        }
        List<Result> strangers = results.in(race).stream()
                .filter(result ->
                        tableNumber(result).filter(number -> !isListed(number)).isPresent())
                .toList();
        List<Result> likely = strangers.stream()
                .filter(result -> isSameNumber(tableNumber(result).orElseThrow(), row.key()))
                .toList();
        if (likely.isEmpty()) {
            likely = strangers.stream()
                    .filter(result -> row.team().isPresent()
                            && result.teams().stream()
                                    .anyMatch(team -> Resolver.alike(
                                            team.name(), row.team().get())))
                    .toList();
        }
        return likely.stream()
                .map(result -> hint(row, cell, race, tableNumber(result).orElseThrow()))
                .collect(Collectors.joining());
    }

    private static boolean isSameNumber(String one, String other) {
        return one.replaceFirst("^0+(?=.)", "").equals(other.replaceFirst("^0+(?=.)", ""));
    }

    private String hint(Row row, Cell cell, Race race, String number) {
        Points would = paid(score(rowsOf(number, cell.session()), race), cell.session());
        boolean never = results.stream()
                .noneMatch(
                        result -> tableNumber(result).filter(row.key()::equals).isPresent());
        String alias = row.key() + "=" + number
                + (never && isSameNumber(number, row.key())
                        ? ""
                        : "@" + cell.session().event());
        return "; #" + number + " of "
                + results.in(race).stream()
                        .filter(result ->
                                tableNumber(result).filter(number::equals).isPresent())
                        .flatMap(result -> result.teams().stream())
                        .map(team -> "'" + team.name() + "'")
                        .findFirst()
                        .orElse("no team")
                + " is not in the table and has " + would + ": try --same-car "
                + (alias.contains(" ") ? "\"" + alias + "\"" : alias);
    }

    /** Drivers of the race whom the table lacks, of the same family name. */
    private String namesakes(Row row, Race race) {
        List<String> names = results.in(race).stream()
                .flatMap(result -> result.drivers().stream())
                .filter(driver -> !isListed(driver.name()))
                .filter(driver -> driver.familyName()
                        .filter(name -> endsWith(row.key(), name))
                        .isPresent())
                .map(driver -> "'" + driver.name() + "'")
                .toList();
        return names.isEmpty() ? "" : "; not in the table is " + String.join(", ", names);
    }

    private static boolean endsWith(String name, String familyName) {
        int from = name.length() - familyName.length();
        return from > 0 && Resolver.alike(name.substring(from), familyName);
    }

    /** Who scored in the races and has no row: no cell of the table, and a sign that a name or number is another's. */
    List<String> unlisted() {
        return standings(official.sessions().stream()
                        .filter(OfficialCheck::isCovered)
                        .findFirst()
                        .orElseThrow())
                .stream()
                .filter(one -> one.points().compareTo(Points.ZERO) > 0)
                .filter(one -> !isListed(key(one)))
                .map(one -> "Not in the table: " + one.name() + ", " + one.points() + " in "
                        + one.scores().stream()
                                .map(score -> score.race().displayName())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private String key(Standing standing) {
        return kind == TitleKind.TEAMS
                ? standing.number().map(CarNumber::text).orElse("")
                : standing.competitor().map(Competitor::name).orElse("");
    }
}
