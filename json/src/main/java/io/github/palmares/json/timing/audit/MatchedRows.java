package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Race;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Standing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The rows of standings by those of an official table. */
final class MatchedRows {
    private final IdentityHashMap<Row, List<Standing>> byRow = new IdentityHashMap<>();
    private final List<Standing> unlisted = new ArrayList<>();

    MatchedRows(OfficialStandings official, List<Standing> table) {
        for (Standing standing : table) {
            boolean listed = false;
            for (Row row : official.rows()) {
                if (isOf(standing, row)) {
                    byRow.computeIfAbsent(row, one -> new ArrayList<>()).add(standing);
                    listed = true;
                }
            }
            if (!listed) {
                unlisted.add(standing);
            }
        }
    }

    private static boolean isOf(Standing standing, Row row) {
        return standing.number()
                .map(CarNumber::text)
                .map(row.key()::equals)
                .orElseGet(() -> standing.competitor()
                        .filter(one -> isNamed(one, row.key())
                                || row.team().filter(team -> isNamed(one, team)).isPresent())
                        .isPresent());
    }

    static boolean isNamed(Competitor competitor, String key) {
        return competitor.names().stream().anyMatch(name -> Resolver.alike(name, key));
    }

    /** The row of the standings, where there is one and no other. */
    Optional<Standing> find(Row row) {
        List<Standing> found = byRow.getOrDefault(row, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<RaceScore> score(Row row, Race race) {
        return byRow.getOrDefault(row, List.of()).stream()
                .flatMap(standing -> standing.score(race).stream())
                .findFirst();
    }

    /** Those whom the official table lacks. */
    List<Standing> unlisted() {
        return unlisted;
    }
}
