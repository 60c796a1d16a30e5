package io.github.palmares.points;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row that each adjustment is meant for. */
final class Adjuster {
    private Adjuster() {}

    /**
     * Adjusts the rows.
     *
     * @return those of a season and class at hand that fit no row, or more than one
     */
    static List<PointsAdjustment> adjust(
            Map<ClassSeason, List<Row>> tables, TitleKind kind, List<PointsAdjustment> adjustments) {
        List<PointsAdjustment> unplaced = new ArrayList<>();
        for (PointsAdjustment adjustment : adjustments) {
            List<ClassSeason> concerned = tables.keySet().stream()
                    .filter(season -> adjustment.table() == kind && concerns(adjustment, season))
                    .toList();
            List<Row> rows = concerned.stream()
                    .flatMap(season -> tables.getOrDefault(season, List.of()).stream())
                    .filter(row -> isMeant(adjustment, row.scorer()))
                    .toList();
            if (rows.size() == 1) {
                rows.get(0).adjust(adjustment);
            } else if (!concerned.isEmpty()) {
                unplaced.add(adjustment);
            }
        }
        return unplaced;
    }

    private static boolean concerns(PointsAdjustment adjustment, ClassSeason season) {
        return season.isOf(adjustment.season())
                && adjustment.carClass().map(season::has).orElse(true)
                && isFor(season.system(), adjustment.championship());
    }

    /** Where no championship is named, it is the season's own. */
    static boolean isFor(PointsSystem system, Optional<Championship> championship) {
        if (championship.isEmpty()) {
            return system.role() == ChampionshipRole.SEASON_TITLE;
        }
        return system.championship()
                .map(one -> one.isSameAs(championship.get()))
                .orElse(system.role() == championship.get().role());
    }

    /** A row with a number is known by it; its team has to be the right one as far as both are known. */
    private static boolean isMeant(PointsAdjustment adjustment, Scorer scorer) {
        Optional<CarNumber> number = adjustment.number();
        if (scorer.number().isPresent() && number.isPresent()) {
            return number.equals(scorer.number())
                    && (scorer.teams().isEmpty()
                            || adjustment.competitor().map(scorer::is).orElse(true));
        }
        return adjustment.competitor().filter(scorer::is).isPresent();
    }
}
