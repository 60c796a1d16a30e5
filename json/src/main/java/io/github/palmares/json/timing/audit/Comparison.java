package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Cell;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through the sessions of an official table, and then its totals and positions. */
final class Comparison {
    private static final Set<AwardKind> OF_QUALIFYING = EnumSet.of(AwardKind.POLE, AwardKind.FASTEST_QUALIFYING_LAP);

    private final OfficialStandings official;
    private final TitleKind kind;
    private final Standings standings;
    private final MatchedRows rows;
    private final Bonuses bonuses;
    private final Reasons reasons;
    private final boolean isParted;
    private final List<AuditedSession> sessions = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Set<String>> unchecked = new LinkedHashMap<>();
    private int cells;
    private int agreeing;

    Comparison(OfficialStandings official, TitleKind kind, Standings all, Map<String, List<Race>> told) {
        this.official = official;
        this.kind = kind;
        this.isParted = official.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> bonus(cell).signum() != 0);
        addSessions(new SessionRaces(
                told, all.results().stream().map(Result::race).distinct().toList()));
        this.standings = all.without(all.races().stream()
                .filter(race -> sessions.stream().map(AuditedSession::race).noneMatch(race::isSameAs))
                .toArray(Race[]::new));
        this.rows = new MatchedRows(official, standings.table(kind));
        this.bonuses = new Bonuses(official, standings, kind);
        this.reasons = new Reasons(official, kind, standings, rows);
        sessions.forEach(this::compare);
        compareTotals();
    }

    private void addSessions(SessionRaces races) {
        for (Session session : official.sessions()) {
            if (cells(session).stream()
                    .allMatch(
                            cell -> cell.points().signum() == 0 && cell.status().isEmpty())) {
                continue;
            }
            Optional<SessionRole> role = SessionRole.of(session);
            Optional<Race> race = role.flatMap(known -> races.raceOf(session, known));
            if (role.isEmpty()) {
                leave(session, "expected a session such as 'Qualifying', 'Hour 6', 'Race' or 'Finish'");
            } else if (race.isEmpty()) {
                leave(session, "expected results of one race of that event, found none or several");
            } else {
                sessions.add(new AuditedSession(session, role.get(), race.get(), marks(session)));
            }
        }
    }

    private List<Cell> cells(Session session) {
        return official.rows().stream()
                .flatMap(row -> row.cell(session).stream())
                .toList();
    }

    private Set<Duration> marks(Session session) {
        return official.sessions().stream()
                .filter(other -> other.event().equals(session.event()))
                .flatMap(other -> SessionRole.of(other).stream())
                .filter(role -> role.kind() == SessionRole.Kind.MARK)
                .map(SessionRole::mark)
                .collect(Collectors.toSet());
    }

    private void leave(Session session, String why) {
        leave(session.toString(), why);
    }

    private void leave(String what, String why) {
        unchecked.computeIfAbsent(why, reason -> new LinkedHashSet<>()).add(what);
    }

    private void compare(AuditedSession session) {
        if (standings.system().maximum(session.race(), kind).isEmpty()) {
            leave(session.session(), "expected what decides what the race pays, such as its length, found none");
            return;
        }
        if (standings.table(kind).stream()
                .flatMap(row -> row.score(session.race()).stream())
                .allMatch(score -> session.place(score).isEmpty())) {
            leave(session.session(), "expected places of that session in the results, found none");
            return;
        }
        Set<AwardKind> awards = awards(session);
        boolean bonusKnown = !isParted
                || cells(session.session()).stream()
                        .allMatch(cell -> bonus(cell).signum() == 0)
                || official.rows().stream()
                        .anyMatch(
                                row -> bonuses.paid(awards, row, session.race()).compareTo(Points.ZERO) != 0);
        if (!bonusKnown) {
            leave(
                    session.session() + ", bonus points",
                    "expected who had them, such as pole position, in the results, found none");
        }
        for (Row row : official.rows()) {
            row.cell(session.session()).ifPresent(cell -> {
                int before = differences.size();
                compare(session, row, cell, awards, bonusKnown);
                cells++;
                agreeing += differences.size() == before ? 1 : 0;
            });
        }
    }

    /** The awards of a session: those of qualifying are of the race where the table has no points for them there. */
    private Set<AwardKind> awards(AuditedSession session) {
        if (session.isMark()) {
            return Set.of();
        }
        Optional<AuditedSession> qualifying = sessions.stream()
                .filter(one -> one.isOfQualifying() && one.race().isSameAs(session.race()))
                .findFirst();
        boolean paysThere = qualifying.isPresent()
                && cells(qualifying.get().session()).stream()
                        .anyMatch(cell -> bonus(cell).signum() != 0);
        if (session.isOfQualifying()) {
            return paysThere ? OF_QUALIFYING : Set.of();
        }
        Set<AwardKind> awards = EnumSet.allOf(AwardKind.class);
        if (qualifying.isPresent()) {
            awards.remove(AwardKind.QUALIFYING);
        }
        if (paysThere) {
            awards.removeAll(OF_QUALIFYING);
        }
        return awards;
    }

    private void compare(AuditedSession session, Row row, Cell cell, Set<AwardKind> awards, boolean bonusKnown) {
        Optional<RaceScore> score = rows.score(row, session.race());
        Points place = score.map(session::paid).orElse(Points.ZERO);
        Points bonus = bonuses.paid(awards, row, session.race());
        Points adjustment = session.isMark() || session.isOfQualifying()
                ? Points.ZERO
                : score.map(RaceScore::adjustmentPoints).orElse(Points.ZERO);
        compare(row, cell, Part.PLACE, cell.racePoints(), isParted ? place : place.plus(bonus), session);
        if (isParted && bonusKnown) {
            compare(row, cell, Part.BONUS, bonus(cell), bonus, session);
        }
        BigDecimal apart = cell.points().subtract(cell.racePoints()).subtract(bonus(cell));
        compare(row, cell, Part.ADJUSTMENT, apart, adjustment, session);
    }

    private static BigDecimal bonus(Cell cell) {
        return cell.polePoints().add(cell.fastestLapPoints()).add(cell.otherPoints());
    }

    private void compare(Row row, Cell cell, Part part, BigDecimal has, Points worked, AuditedSession session) {
        if (has.compareTo(worked.toBigDecimal()) != 0) {
            String reason = switch (part) {
                case BONUS -> reasons.bonus(cell, kinds -> bonuses.paid(kinds, row, session.race()));
                case ADJUSTMENT -> "no such points are known of that row and race";
                case PLACE, TOTAL, POSITION -> reasons.place(row, cell, session);
            };
            differences.add(new Difference(
                    row,
                    Optional.of(session.session()),
                    part,
                    has,
                    worked.toBigDecimal(),
                    reason,
                    part == Part.PLACE ? reasons.perhaps(row, session) : List.of()));
        }
    }

    private void compareTotals() {
        if (sessions.isEmpty() || !unchecked.isEmpty()) {
            leave("totals and positions", "expected all sessions that have points to be checked");
            return;
        }
        for (Row row : official.rows()) {
            Optional<Standing> standing = rows.find(row);
            BigDecimal has = row.netPoints().orElse(row.points());
            BigDecimal worked = standing.map(one -> one.points().toBigDecimal()).orElse(BigDecimal.ZERO);
            if (has.compareTo(worked) != 0) {
                boolean differs = differences.stream().anyMatch(one -> one.row().equals(row));
                differ(
                        row,
                        Part.TOTAL,
                        has,
                        worked,
                        differs
                                ? "cells of the row differ"
                                : "all cells agree: scores are dropped otherwise, or points belong to no race");
            }
        }
        for (Row row : official.rows()) {
            rows.find(row).ifPresent(standing -> comparePosition(row, standing));
        }
    }

    private void comparePosition(Row row, Standing standing) {
        if (row.position().isPresent() && standing.findPosition().isPresent()) {
            int has = row.position().getAsInt();
            int worked = standing.findPosition().getAsInt();
            if (has != worked) {
                String why = standing.why().orElse("no row is level with it: totals or numbering differ");
                differ(row, Part.POSITION, BigDecimal.valueOf(has), BigDecimal.valueOf(worked), why);
            }
        }
    }

    private void differ(Row row, Part part, BigDecimal has, BigDecimal worked, String reason) {
        differences.add(new Difference(row, Optional.empty(), part, has, worked, reason, List.of()));
    }

    int cells() {
        return cells;
    }

    int agreeing() {
        return agreeing;
    }

    List<Difference> differences() {
        return differences;
    }

    List<Unchecked> unchecked() {
        return unchecked.entrySet().stream()
                .map(one -> new Unchecked(List.copyOf(one.getValue()), one.getKey()))
                .toList();
    }

    List<Standing> unlisted() {
        return rows.unlisted().stream()
                .filter(row -> row.points().compareTo(Points.ZERO) > 0)
                .toList();
    }
}
