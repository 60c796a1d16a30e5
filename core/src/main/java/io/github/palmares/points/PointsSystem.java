package io.github.palmares.points;

import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.text.Visible;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules by which a championship pays points and ranks those who scored them. They are data: any season can be worked
 * out by the rules of another, and one rule be changed with {@link #toBuilder()}. Presets are in {@link PointsSystems}.
 *
 * <p>What all systems share:
 *
 * <ul>
 *   <li>Points are paid by place in class, in each class by itself. A car that took no part never scores.
 *   <li>Cars whose entry does not {@linkplain io.github.palmares.model.Entry#scoresFor() score for a table} are taken out of
 *       its order first, and those behind them move up. Where an entry does not say, it scores for all tables.
 *   <li>Drivers score what their car scores, unless it is known that they did not drive. A row of the teams' table is a
 *       car, kept under the number that the entry stands under. A manufacturer scores with its best car.
 *   <li>Who has several cars in a race scores once: by the best place in the race, the best in qualifying, and one bonus
 *       of each kind.
 * </ul>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PointsSystem permits ImmutablePointsSystem {
    PointsSystem() {}

    /** {@return what it is called, such as "IMSA 2021"} */
    public abstract String name();

    /** {@return what is won by these points: the season's title unless said otherwise. Titles and adjustments are told apart by it} */
    public abstract ChampionshipRole role();

    /** {@return the one championship that these points are for; absent where its role is enough to know it by} */
    public abstract Optional<Championship> championship();

    /** {@return what a race pays, unless its event or its length has a scale of its own} */
    public abstract PointsScale scale();

    /** {@return what races pay that are scheduled for at least so long: the longest length reached decides} */
    public abstract Map<Duration, PointsScale> durationScales();

    /** {@return what the races of an event pay, whatever their length} */
    public abstract Map<Event, PointsScale> eventScales();

    /**
     * At which marks a race pays, beside the finish, by its scheduled length; the longest length reached decides. Where a
     * system has marks, it is an endurance cup: each mark pays the same scale, and only races with marks pay at all.
     *
     * @return the marks, by the least length of the race
     */
    public abstract Map<Duration, Marks> durationMarks();

    /** {@return at which marks the races of an event pay, beside the finish, whatever their length} */
    public abstract Map<Event, Marks> eventMarks();

    /** {@return what a place in class in qualifying pays; absent where qualifying pays nothing} */
    public abstract Optional<PointsScale> qualifyingScale();

    /** {@return what pole position of the class pays; nothing unless said otherwise} */
    public abstract Points poleBonus();

    /** {@return what the fastest lap of the class in the race pays; nothing unless said otherwise} */
    public abstract Points fastestLapBonus();

    /** {@return the kinds of race that pay: points races unless said otherwise} */
    public abstract Set<RaceKind> raceKinds();

    /** {@return how a car has to be filed to score in the race: classified unless said otherwise} */
    public abstract Set<ResultStatus> statuses();

    /**
     * Whether a manufacturer's second car keeps its place in the manufacturers' order. Where it does not, it is taken out,
     * and the next manufacturer moves up.
     *
     * @return whether it keeps it; false unless said otherwise
     */
    public abstract boolean secondCarsKeepTheirPlaces();

    /** {@return which scores count; absent where all do} */
    public abstract Optional<DroppedScores> droppedScores();

    /** {@return how the places of each table are numbered; shared, with as many left out, unless said otherwise} */
    public abstract Map<TitleKind, Ranking> rankings();

    /** {@return what decides between equal points; the places counted, unless said otherwise} */
    public abstract TieBreak tieBreak();

    /**
     * Whether a race pays at all: its kind does, it was not cancelled, and in an endurance cup it has marks.
     *
     * @param race the race
     * @return whether it pays
     */
    public final boolean pays(Race race) {
        Objects.requireNonNull(race, "race");
        return raceKinds().contains(race.kind())
                && !race.status().equals(Optional.of(RaceStatus.CANCELLED))
                && (!hasMarks()
                        || byEvent(eventMarks(), race)
                                .or(() -> byLength(durationMarks(), race))
                                .isPresent());
    }

    /**
     * What a race pays: by the scale of its event, else by that of its scheduled length, else by the scale of all races.
     * The last holds for a race whose length is not known, too.
     *
     * @param race the race
     * @return the scale
     */
    public final PointsScale scaleOf(Race race) {
        Objects.requireNonNull(race, "race");
        return byEvent(eventScales(), race)
                .or(() -> byLength(durationScales(), race))
                .orElse(scale());
    }

    /**
     * At which marks a race pays, beside the finish.
     *
     * @param race the race
     * @return the times since its start, in order; empty where only the finish pays
     */
    public final List<Duration> marksOf(Race race) {
        Objects.requireNonNull(race, "race");
        return byEvent(eventMarks(), race)
                .or(() -> byLength(durationMarks(), race))
                .map(Marks::times)
                .orElse(List.of());
    }

    final boolean hasMarks() {
        return !eventMarks().isEmpty() || !durationMarks().isEmpty();
    }

    /** Whether the length of a race decides what it pays, and is not recorded. */
    final boolean lacksLength(Race race) {
        boolean byLength =
                !durationScales().isEmpty() && byEvent(eventScales(), race).isEmpty();
        boolean marked =
                !durationMarks().isEmpty() && byEvent(eventMarks(), race).isEmpty();
        return (byLength || marked)
                && raceKinds().contains(race.kind())
                && race.scheduledDuration().isEmpty();
    }

    final Ranking rankingOf(TitleKind kind) {
        return Objects.requireNonNull(rankings().get(kind));
    }

    private static <T> Optional<T> byEvent(Map<Event, T> rules, Race race) {
        return rules.entrySet().stream()
                .filter(rule -> race.event()
                        .filter(event -> event.id().equals(rule.getKey().id()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <T> Optional<T> byLength(Map<Duration, T> rules, Race race) {
        return rules.entrySet().stream()
                .filter(rule -> race.scheduledDuration()
                        .filter(length -> length.compareTo(rule.getKey()) >= 0)
                        .isPresent())
                .max(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        if (!Visible.isLine(name())) {
            throw new IllegalArgumentException(
                    "points system name: expected a name such as 'IMSA 2021', found " + Visible.quoted(name()));
        }
        checkBonus("pole", poleBonus());
        checkBonus("fastest lap", fastestLapBonus());
        for (ResultStatus status : statuses()) {
            if (status.tookPart().isNo()) {
                throw new IllegalArgumentException(
                        "points system statuses: expected only those of cars that took part, found " + status);
            }
        }
        for (TitleKind kind : TitleKind.values()) {
            if (!rankings().containsKey(kind)) {
                throw new IllegalArgumentException(
                        "points system rankings: expected one for each table, found none for " + kind);
            }
        }
    }

    private static void checkBonus(String what, Points bonus) {
        if (bonus.hundredths() < 0) {
            throw new IllegalArgumentException("points system " + what + " bonus: expected 0 or more, found " + bonus);
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
                .poleBonus(Points.ZERO)
                .fastestLapBonus(Points.ZERO)
                .addRaceKind(RaceKind.POINTS)
                .addStatus(ResultStatus.CLASSIFIED)
                .secondCarsKeepTheirPlaces(false)
                .tieBreak(TieBreak.COUNTBACK);
        for (TitleKind kind : TitleKind.values()) {
            builder.putRanking(kind, Ranking.SHARED_STANDARD);
        }
        return builder;
    }

    /** Builds {@link PointsSystem} values; not safe for use by several threads at once. */
    public static final class Builder extends ImmutablePointsSystem.Builder {
        Builder() {}
    }
}
