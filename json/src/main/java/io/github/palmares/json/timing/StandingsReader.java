package io.github.palmares.json.timing;

import io.github.palmares.model.Answer;
import io.github.palmares.model.TitleKind;
import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a standings file. */
final class StandingsReader {
    private static final String[] PARTS = {
        "race_points",
        "pole_points",
        "fastest_lap_points",
        "extra_points_1",
        "extra_points_2",
        "extra_participation_points",
        "extra_not_started_points",
        "extra_not_classified_points",
        "penalty_points"
    };

    private final Notes notes;
    private final Map<Integer, OfficialStandings.Session> sessions = new LinkedHashMap<>();

    private StandingsReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialStandings read(Content content) {
        Notes notes = new Notes(content.file());
        return content instanceof Content.Rows
                ? new StandingsTable(FileKind.STANDINGS.table(content), notes).standings()
                : new StandingsReader(notes)
                        .standings(
                                content.file(), new Reading(FileKind.STANDINGS.object((Content.Json) content), notes));
    }

    private OfficialStandings standings(String file, Reading object) {
        Reading head = object.inner("championship").orElseThrow();
        Optional<String> name = head.text("name");
        Optional<String> title = head.text("main_title");
        Optional<String> year = head.text("year");
        head.list("sessions").forEach(this::session);
        head.leave("sub_title", "report_message", "creation_date");
        head.leaveEmpty("groupName", "code");
        head.end();
        List<Reading> entries = object.list("classification");
        boolean numbered = entries.stream().anyMatch(row -> row.text("team").isPresent());
        List<OfficialStandings.Row> rows = new ArrayList<>();
        entries.forEach(row -> row(row).ifPresent(rows::add));
        object.end();
        Optional<TitleKind> table =
                numbered ? Optional.of(TitleKind.TEAMS) : table(name.orElse("") + " " + title.orElse(""));
        if (table.isEmpty()) {
            notes.notUnderstood(
                    head.at("name"),
                    "a table of drivers, teams or manufacturers",
                    name.map(Visible::quoted).orElse("none"));
        }
        return new OfficialStandings(
                file, name, title, year, table, List.copyOf(sessions.values()), rows, notes.findings());
    }

    private static Optional<TitleKind> table(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Set<TitleKind> found = new LinkedHashSet<>();
        for (TitleKind kind : TitleKind.values()) {
            String plural = kind.name().toLowerCase(Locale.ROOT);
            if (lower.contains(plural.substring(0, plural.length() - 1))) {
                found.add(kind);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private void session(Reading session) {
        OptionalInt index = session.number("session_index", 0);
        Optional<String> event = session.text("event_name");
        Optional<String> name = session.text("session_name");
        session.end();
        if (index.isEmpty() || event.isEmpty() || name.isEmpty()) {
            notes.notUnderstood(session.object(), "a session with index, event and name", "one without");
        } else if (sessions.putIfAbsent(
                        index.getAsInt(), new OfficialStandings.Session(index.getAsInt(), event.get(), name.get()))
                != null) {
            notes.notUnderstood(session.at("session_index"), "each session index once", index.getAsInt() + " again");
        }
    }

    private Optional<OfficialStandings.Row> row(Reading row) {
        OptionalInt position = row.number("position", 1);
        Optional<String> key = row.text("key");
        Optional<String> team = row.text("team");
        Optional<BigDecimal> points = row.decimal("total_points");
        Optional<BigDecimal> net = row.decimal("total_net_points");
        List<OfficialStandings.Cell> cells = cells(row);
        row.leave("net_position");
        row.end();
        if (key.isEmpty() || points.isEmpty()) {
            notes.notUnderstood(row.object(), "a row with 'key' and 'total_points'", "one without");
            return Optional.empty();
        }
        OfficialStandings.Row read =
                new OfficialStandings.Row(position, key.get(), team, points.get(), net, cells, row.location());
        checkSum(read, row.at("total_points"), notes);
        return Optional.of(read);
    }

    static void checkSum(OfficialStandings.Row row, Located at, Notes notes) {
        BigDecimal sum =
                row.cells().stream().map(OfficialStandings.Cell::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(row.points()) != 0) {
            notes.disagrees(
                    at,
                    "expected the sum of the sessions, " + plain(sum) + ", for " + Visible.quoted(row.key())
                            + ", found " + plain(row.points()));
        }
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    private List<OfficialStandings.Cell> cells(Reading row) {
        Map<Integer, OfficialStandings.Cell> cells = new LinkedHashMap<>();
        for (Reading cell : row.list("points_by_session")) {
            OptionalInt index = cell.number("session_index", 0);
            OfficialStandings.Session session = index.isPresent() ? sessions.get(index.getAsInt()) : null;
            if (session == null) {
                notes.notUnderstood(
                        cell.at("session_index"),
                        "the index of a session",
                        index.isPresent() ? Integer.toString(index.getAsInt()) : "none");
            } else if (cells.putIfAbsent(session.index(), cell(session, cell)) != null) {
                notes.notUnderstood(cell.at("session_index"), "each session once", session + " again");
            }
        }
        return List.copyOf(cells.values());
    }

    private OfficialStandings.Cell cell(OfficialStandings.Session session, Reading cell) {
        Optional<BigDecimal> points = cell.decimal("total_points");
        if (cell.at("total_points") == cell.object()) {
            notes.notUnderstood(cell.at("total_points"), "points", "none");
        }
        boolean counts = cell.answer("race_points_valid_for_net_points") != Answer.NO;
        BigDecimal[] parts = new BigDecimal[PARTS.length];
        for (int i = 0; i < PARTS.length; i++) {
            parts[i] = cell.decimal(PARTS[i]).orElse(BigDecimal.ZERO);
            cell.leave(PARTS[i] + "_valid_for_net_points");
        }
        OfficialStandings.Cell read = new OfficialStandings.Cell(
                session,
                points.orElse(BigDecimal.ZERO),
                parts[0],
                parts[1],
                parts[2],
                parts[3].add(parts[4]).add(parts[5]).add(parts[6]).add(parts[7]),
                parts[8],
                counts,
                cell.text("status"),
                cell.location());
        cell.end();
        return read;
    }
}
