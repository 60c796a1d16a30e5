package io.github.palmares.json.timing;

import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads standings from a table: a row a driver, and for each race a group of columns whose names begin with the event's and
 * the race's, {@code Lakeside_Race 1_Points}.
 */
final class StandingsTable {
    private static final Pattern OF_RACE = Pattern.compile("(?<event>.+)_(?<race>[^_]+)_(?<part>[^_]+)");
    private static final String POINTS = "Points";
    private static final Pattern IS_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Table table;
    private final Notes notes;
    private final Map<String, OfficialStandings.Session> sessions = new LinkedHashMap<>();
    private final List<String> ofRaces = new ArrayList<>();

    StandingsTable(Table table, Notes notes) {
        this.table = table;
        this.notes = notes;
        for (String column : table.columns()) {
            Matcher matcher = OF_RACE.matcher(column);
            if (matcher.matches()) {
                ofRaces.add(Table.Column.of(column).field());
                if (matcher.group("part").equals(POINTS)) {
                    sessions.put(
                            column.substring(0, column.length() - POINTS.length()),
                            new OfficialStandings.Session(
                                    sessions.size(), matcher.group("event"), matcher.group("race")));
                }
            }
        }
    }

    OfficialStandings standings() {
        if (sessions.isEmpty()) {
            notes.notUnderstood(
                    new Located.Text(Located.Step.NONE, 1, ""),
                    "points by race, such as 'Lakeside_Race 1_Points'",
                    "none");
        }
        List<OfficialStandings.Row> rows = new ArrayList<>();
        table.forEach(notes, row -> row(row).ifPresent(rows::add));
        boolean drivers = table.fields().contains("surname");
        return new OfficialStandings(
                table.file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                drivers ? Optional.of(TitleKind.DRIVERS) : Optional.empty(),
                List.copyOf(sessions.values()),
                rows,
                notes.findings());
    }

    private Optional<OfficialStandings.Row> row(Reading row) {
        OptionalInt position = new RowReading(row, notes).position();
        Optional<String> key = row.text("participant");
        Optional<BigDecimal> points = row.decimal("points");
        List<OfficialStandings.Cell> cells = new ArrayList<>();
        sessions.forEach((prefix, session) -> cells.add(cell(row, prefix, session)));
        row.leave("number", "name", "surname", "country", "team", "manufacturer", "class");
        row.leave(ofRaces.toArray(String[]::new));
        row.end();
        if (key.isEmpty() || points.isEmpty()) {
            notes.notUnderstood(row.object(), "a row with 'Participant' and 'Points'", "one without");
            return Optional.empty();
        }
        OfficialStandings.Row read = new OfficialStandings.Row(
                position, key.get(), Optional.empty(), points.get(), Optional.empty(), cells, row.location());
        StandingsReader.checkSum(read, row.at("points"), notes);
        return Optional.of(read);
    }

    private OfficialStandings.Cell cell(Reading row, String prefix, OfficialStandings.Session session) {
        Optional<String> text = row.text(field(prefix, POINTS));
        boolean number = text.isEmpty() || IS_NUMBER.matcher(text.get()).matches();
        BigDecimal race = number ? decimal(row, prefix, POINTS) : BigDecimal.ZERO;
        BigDecimal pole = decimal(row, prefix, "PolePoints");
        BigDecimal fastest = decimal(row, prefix, "FastestLapPoints");
        BigDecimal other = decimal(row, prefix, "Extra 1")
                .add(decimal(row, prefix, "Extra 2"))
                .add(decimal(row, prefix, "ExtraParticipationPoints"))
                .add(decimal(row, prefix, "ExtraNotStartedPoints"))
                .add(decimal(row, prefix, "ExtraNotClassifiedPoints"));
        return new OfficialStandings.Cell(
                session,
                race.add(pole).add(fastest).add(other),
                race,
                pole,
                fastest,
                other,
                BigDecimal.ZERO,
                true,
                number ? row.text(field(prefix, "Status")) : text,
                notes.location(row.at(field(prefix, POINTS))));
    }

    private static BigDecimal decimal(Reading row, String prefix, String part) {
        return row.decimal(field(prefix, part)).orElse(BigDecimal.ZERO);
    }

    private static String field(String prefix, String part) {
        return Table.Column.of(prefix + part).field();
    }
}
