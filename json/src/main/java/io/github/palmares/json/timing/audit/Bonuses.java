package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.model.Race;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Award;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.Standings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What awards pay the rows of a table, each kind by itself: the standings by a system with this award alone tell it. */
final class Bonuses {
    private final Map<AwardKind, MatchedRows> byKind = new EnumMap<>(AwardKind.class);

    Bonuses(OfficialStandings official, Standings standings, TitleKind table) {
        PointsSystem system = standings.system();
        for (Award award : system.awards()) {
            if (award.tables().contains(table)) {
                Standings alone = standings.under(
                        system.toBuilder().awards(List.of(award)).build());
                byKind.put(award.kind(), new MatchedRows(official, alone.table(table)));
            }
        }
    }

    Points paid(AwardKind kind, Row row, Race race) {
        MatchedRows rows = byKind.get(kind);
        return rows == null
                ? Points.ZERO
                : rows.score(row, race)
                        .map(score -> score.qualifyingPoints().plus(score.bonusPoints()))
                        .orElse(Points.ZERO);
    }

    Points paid(Set<AwardKind> kinds, Row row, Race race) {
        return kinds.stream().map(kind -> paid(kind, row, race)).reduce(Points.ZERO, Points::plus);
    }
}
