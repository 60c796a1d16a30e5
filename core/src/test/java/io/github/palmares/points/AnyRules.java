package io.github.palmares.points;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Gives a made-up season what the rarer rules ask of it, and its system some of these rules: places among all cars, groups,
 * ratings; classes ranked together, groups ranked anew, teams as rows, several cars, small fields, parts of points, awards of
 * all kinds, other tie-breaks.
 */
final class AnyRules {
    private final Random random;
    private final long seed;

    private AnyRules(long seed) {
        this.random = new Random(seed);
        this.seed = seed;
    }

    static AnySeason of(AnySeason season, long seed) {
        AnyRules rules = new AnyRules(seed);
        return new AnySeason(season.facts().stream().map(rules::fact).toList(), rules.system(season.system()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The same for an id in all facts. */
    private boolean isChosen(String id, int oneIn) {
        return new Random(seed ^ id.hashCode()).nextInt(oneIn) == 0;
    }

    private Fact fact(Fact fact) {
        return fact instanceof Result result ? result(result) : fact;
    }

    /** The cars of the two classes finish by turns. */
    private Result result(Result result) {
        Entry entry = result.entry();
        Entry.Builder grouped = entry.toBuilder();
        if (isChosen(entry.id(), 2)) {
            grouped.addGroup("Am");
        }
        LineUp.Builder crew = LineUp.builder();
        for (CrewMember member : result.lineUp().crew()) {
            boolean bronze = isChosen(member.driver().id(), 2);
            crew.addCrew(CrewMember.builder()
                    .driver(member.driver())
                    .drove(member.drove())
                    .rating(bronze ? DriverRating.BRONZE : DriverRating.GOLD)
                    .build());
        }
        Result.Builder changed =
                result.toBuilder().entry(grouped.build()).lineUp(crew.build()).lapsLed(isChosen(entry.id(), 3) ? 2 : 0);
        result.classPosition()
                .ifPresent(place -> changed.overallPosition(
                        2 * place - (result.carClass().orElseThrow().isSameAs(Sheet.TOP) ? 1 : 0)));
        if (isChosen(result.race().id(), 4)) {
            changed.race(result.race().toBuilder().pointsPercent(50).build());
        }
        return changed.build();
    }

    private PointsSystem system(PointsSystem plain) {
        PointsSystem.Builder system = plain.toBuilder();
        PointsScale small = PointsScale.of(4, 2);
        if (oneIn(3)) {
            system.addRaceRule(RaceRule.builder().mostStarters(2).scale(small).build());
        }
        if (oneIn(3)) {
            system.addRaceRule(RaceRule.of(RaceKind.EXHIBITION, small));
        }
        if (oneIn(3)) {
            system.addRaceRule(RaceRule.fromHours(12, small).inClasses("GT").toBuilder()
                    .paysAwards(oneIn(2))
                    .build());
        }
        if (oneIn(3)) {
            system.rounding(RoundingMode.HALF_UP);
        }
        if (oneIn(2)) {
            system.addAward(Award.of(pick(List.of(AwardKind.START, AwardKind.LAP_LED)), 1));
        }
        List<List<ClassGroup>> groups =
                List.of(List.of(), List.of(ClassGroup.all()), List.of(ClassGroup.of("TOP", "GT"), ClassGroup.all()));
        List<List<TieBreak>> tieBreaks = List.of(
                List.of(TieBreak.COUNTBACK_WITH_QUALIFYING),
                List.of(TieBreak.COUNTBACK_OF_COUNTED, TieBreak.LAST_RACE),
                List.of(TieBreak.EARLIER_RESULT),
                List.of(TieBreak.DECISION));
        PointsSystem changed = system.build();
        for (Map.Entry<TitleKind, TableRules> table : plain.tables().entrySet()) {
            changed = changed.withTable(table.getKey(), rules -> {
                rules.classGroups(pick(groups))
                        .countingCars(1 + random.nextInt(3))
                        .teamRows(pick(List.of(TeamRows.values())))
                        .othersKeepPlaces(oneIn(3))
                        .scoresWithSeveralCars(!oneIn(4))
                        .tieBreaks(pick(tieBreaks));
                if (oneIn(3)) {
                    rules.addGroup("Am");
                }
                return oneIn(3) ? rules.addRating(DriverRating.BRONZE) : rules;
            });
        }
        return changed;
    }
}
