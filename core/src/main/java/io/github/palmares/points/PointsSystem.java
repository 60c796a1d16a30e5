package io.github.palmares.points;

import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Race;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a championship pays points and ranks those who scored them. They are data: any season can be worked
 * out by the rules of another, and one rule be changed with {@link #toBuilder()}. Presets are in {@link PointsSystems}.
 *
 * <p>What all systems share:
 *
 * <ul>
 *   <li>Points are paid by place in class, or by the common order of the classes that a table ranks together. Cars on one
 *       place in a dead heat share the points of the places that they take.
 *   <li>A car that took no part in the race scores no more than qualifying pays it.
 *   <li>Cars whose entry does not {@linkplain io.github.palmares.model.Entry#scoresFor() score for a table} are not in its
 *       order. Where an entry does not say, it scores for all tables.
 *   <li>Drivers score what their car scores, unless it is known that they did not drive, or
 *       {@linkplain io.github.palmares.model.CrewMember#scores() do not score}.
 *   <li>Who has several cars in a race scores with the best of them in the race, with the best in qualifying, and has each
 *       award once.
 * </ul>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PointsSystem permits ImmutablePointsSystem {
    PointsSystem() {}

    /** {@return what it is called, such as "IMSA 2021"} */
    public abstract String name();

    /**
     * {@return what is won by these points: the season's title unless said otherwise. Titles and adjustments are told apart by
     * it}
     */
    public abstract ChampionshipRole role();

    /** {@return the one championship that these points are for; absent where its role is enough to know it by} */
    public abstract Optional<Championship> championship();

    /** {@return what a points race pays that no rule means; absent where such a race does not count} */
    public abstract Optional<PointsScale> scale();

    /** {@return what other races pay: the closest rule first, in whatever order they are given} */
    public abstract List<RaceRule> raceRules();

    /**
     * How points are made whole where a race pays a part of its scale, by {@link Race#pointsPercent()}.
     *
     * @return the way of rounding to whole points; absent where fractions are paid
     */
    public abstract Optional<RoundingMode> rounding();

    /** {@return what is paid beside places in races, sorted by what it is for} */
    public abstract List<Award> awards();

    /** {@return how a car has to be filed to score in the race: classified unless said otherwise} */
    public abstract Set<ResultStatus> statuses();

    /** {@return the tables that are kept, with the rules of each: all three unless said otherwise} */
    public abstract Map<TitleKind, TableRules> tables();

    /**
     * Whether seasons of several series that have one label make one table, for a title in which two championships are
     * added up.
     *
     * @return whether they do; false unless said otherwise
     */
    public abstract boolean addsUpSeries();

    /**
     * Whether a race pays at all: in some class, or for all that is recorded of it.
     *
     * @param race the race
     * @return whether it pays
     */
    public final boolean pays(Race race) {
        Objects.requireNonNull(race, "race");
        return RaceRules.mayCount(this, race);
    }

    /**
     * What a place at the finish of a race pays, in a class for which no rule is made apart.
     *
     * @param race the race
     * @return the scale, in full even where the race was cut short; absent where the race does not count, and where what
     *     decides is not recorded
     */
    public final Optional<PointsScale> scaleOf(Race race) {
        Objects.requireNonNull(race, "race");
        RaceRule rule = RaceRules.find(this, race, List.of(), 0).rule();
        return rule == null ? Optional.empty() : rule.scale();
    }

    /**
     * At which marks a race pays before the finish, in a class for which no rule is made apart.
     *
     * @param race the race
     * @return the marks, in order of time; empty where only the finish pays
     */
    public final List<Mark> marksOf(Race race) {
        Objects.requireNonNull(race, "race");
        RaceRule rule = RaceRules.find(this, race, List.of(), 0).rule();
        return rule == null ? List.of() : rule.marks();
    }

    /**
     * The most that one car can score in a race: first at each mark and at the finish, with all awards of a table.
     *
     * @param race the race
     * @param table whose table
     * @return the points; absent where what the race pays is not known
     */
    public final Optional<Points> maximum(Race race, TitleKind table) {
        Objects.requireNonNull(race, "race");
        Objects.requireNonNull(table, "table");
        RaceRules.Found found = RaceRules.find(this, race, List.of(), 0);
        if (found.lacking() != null) {
            return Optional.empty();
        }
        RaceRule rule = found.rule();
        if (rule == null || rule.scale().isEmpty() || !tables().containsKey(table)) {
            return Optional.of(Points.ZERO);
        }
        Points most = paid(rule.scale().get(), race).forPlace(1);
        for (Mark mark : rule.marks()) {
            most = most.plus(paid(mark.scale(), race).forPlace(1));
        }
        for (Award award : awards()) {
            if (rule.paysAwards() && award.tables().contains(table)) {
                most = most.plus(award.scale().forPlace(1));
            }
        }
        return Optional.of(most);
    }

    /** What is paid of a scale where the race pays a part. */
    final PointsScale paid(PointsScale scale, Race race) {
        return race.pointsPercent().isEmpty()
                ? scale
                : scale.times(
                        BigDecimal.valueOf(race.pointsPercent().getAsInt(), 2),
                        rounding().orElse(null));
    }

    /** The rule that stands for the scale of the system itself. */
    @Value.Derived
    RaceRule basicRule() {
        return RaceRule.builder().scale(scale()).build();
    }

    /** The award for qualifying in a table; null where there is none. */
    final @Nullable Award qualifying(TitleKind table) {
        for (Award award : awards()) {
            if (award.kind() == AwardKind.QUALIFYING && award.tables().contains(table)) {
                return award;
            }
        }
        return null;
    }

    final TableRules rulesOf(TitleKind table) {
        return Objects.requireNonNull(tables().get(table));
    }

    /**
     * The same system with other rules for one table.
     *
     * @param table the table, one of those that are kept
     * @param change what to change of its rules, such as {@code rules -> rules.countingCars(2)}
     * @return the system
     * @throws IllegalArgumentException if the system does not keep the table
     */
    public final PointsSystem withTable(TitleKind table, UnaryOperator<TableRules.Builder> change) {
        TableRules rules = tables().get(table);
        if (rules == null) {
            throw new IllegalArgumentException(
                    "points system '" + name() + "' table: expected one of " + tables().keySet() + ", found " + table);
        }
        return toBuilder()
                .putTable(table, change.apply(rules.toBuilder()).build())
                .build();
    }

    /**
     * The same system with other rules for all of its tables.
     *
     * @param change what to change of the rules of each, such as {@code rules -> rules.droppedScores(DroppedScores.best(6))}
     * @return the system
     */
    public final PointsSystem withTables(UnaryOperator<TableRules.Builder> change) {
        PointsSystem changed = this;
        for (TitleKind table : tables().keySet()) {
            changed = changed.withTable(table, change);
        }
        return changed;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    PointsSystem check() {
        if (!Visible.isLine(name())) {
            throw new IllegalArgumentException(
                    "points system name: expected a name such as 'IMSA 2021', found " + Visible.quoted(name()));
        }
        for (ResultStatus status : statuses()) {
            if (status.tookPart().isNo()) {
                throw new IllegalArgumentException(
                        "points system statuses: expected only those of cars that took part, found " + status);
            }
        }
        if (scale().isEmpty()
                && raceRules().stream().allMatch(rule -> rule.scale().isEmpty())) {
            throw new IllegalArgumentException("points system '" + name()
                    + "': expected a scale or a rule with a scale such as 10-8-6, found none");
        }
        if (tables().isEmpty()) {
            throw new IllegalArgumentException(
                    "points system '" + name() + "': expected at least one table such as DRIVERS, found none");
        }
        for (int i = 0; i < awards().size(); i++) {
            for (int j = 0; j < i; j++) {
                checkApart(awards().get(j), awards().get(i));
            }
        }
        List<Award> sorted =
                awards().stream().sorted(Comparator.comparing(Award::kind)).toList();
        return RaceRules.areOrdered(raceRules()) && sorted.equals(awards())
                ? this
                : toBuilder()
                        .raceRules(RaceRules.ordered(raceRules()))
                        .awards(sorted)
                        .build();
    }

    private static void checkApart(Award one, Award other) {
        if (one.kind() == other.kind() && !Collections.disjoint(one.tables(), other.tables())) {
            throw new IllegalArgumentException("points system awards: expected one of each kind in a table, found '"
                    + one + "' and '" + other + "'");
        }
    }

    /** {@return the name} */
    @Override
    public final String toString() {
        return name();
    }

    /** {@return a builder that lacks a name and a scale, and else has the rules that most systems share} */
    public static Builder builder() {
        Builder builder = new Builder();
        builder.role(ChampionshipRole.SEASON_TITLE)
                .addStatus(ResultStatus.CLASSIFIED)
                .addsUpSeries(false);
        for (TitleKind kind : TitleKind.values()) {
            builder.putTable(kind, TableRules.builder().build());
        }
        return builder;
    }

    /** Builds {@link PointsSystem} values; not safe for use by several threads at once. */
    public static final class Builder extends ImmutablePointsSystem.Builder {
        Builder() {}
    }
}
