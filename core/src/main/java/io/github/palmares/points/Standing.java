package io.github.palmares.points;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link Standings}: somebody's position, points, and how they came about.
 *
 * <p>Law: {@link #points()} is the sum of the points of all {@link #scores()} and of the adjustments that belong to none of
 * their races.
 */
public final class Standing {
    private final Table table;
    private final int index;
    private final Row row;

    /** The row at an index of a table. */
    Standing(Table table, int index) {
        this.table = table;
        this.index = index;
        this.row = table.rows().get(index);
    }

    /**
     * The position, counted from 1; it is shared where a tie is kept.
     *
     * @return the position
     * @throws java.util.NoSuchElementException if the row has too few races to be ranked
     */
    public int position() {
        return findPosition()
                .orElseThrow(() -> new NoSuchElementException("position of " + name() + ": expected at least "
                        + row.rules().fewestRaces() + " races of a row that is ranked, found " + scores().size()));
    }

    /** {@return the position, counted from 1; absent for a row that has too few races to be ranked} */
    public OptionalInt findPosition() {
        return orNone(table.position(index));
    }

    Table table() {
        return table;
    }

    Row row() {
        return row;
    }

    /** {@return whose table it is} */
    public TitleKind kind() {
        return table.kind();
    }

    /** {@return the season} */
    public Season season() {
        return table.season().season();
    }

    /** {@return the class of the table; several where it ranks classes together, in order of first appearance} */
    public List<CarClass> classes() {
        return List.copyOf(table.season().classes());
    }

    /**
     * The driver, the manufacturer or the team; of a car, its team.
     *
     * @return whose row it is; absent for a car of which no team is known, or several
     */
    public Optional<Competitor> competitor() {
        return row.scorer().competitor();
    }

    /** {@return the number that a car of the teams' table stands under; absent for others, and where it has none} */
    public Optional<CarNumber> number() {
        return row.scorer().number();
    }

    /**
     * {@return the team itself, or the teams that ran the car, in order of first appearance; empty for drivers and
     * manufacturers, and where none is known}
     */
    public List<Team> teams() {
        return row.scorer().teams();
    }

    /**
     * Whether the row is somebody's: the driver's, the manufacturer's, or that of a car that the team ran.
     *
     * @param who who is asked for, matched by kind and id
     * @return whether it is theirs
     */
    public boolean isOf(Competitor who) {
        return row.scorer().is(Objects.requireNonNull(who, "who"));
    }

    /** {@return the name for a table, such as "Pipo Derani", "#31 Action Express Racing" or "Cadillac"} */
    public String name() {
        return row.scorer().name();
    }

    /** {@return the total, adjustments and all} */
    public Points points() {
        return row.points();
    }

    /**
     * Whether the points are all. Where what a race pays depends on its length or its event, and that is not recorded, the
     * race has paid nothing so far, and {@link Standings#findings} tells it.
     *
     * @return false where the row took part in such a race: then the points are the least
     */
    public boolean exact() {
        return row.isExact();
    }

    /** {@return how many points the row is behind the first of its table; zero for the first itself} */
    public Points gapToLeader() {
        return table.rows().get(0).points().minus(points());
    }

    /** {@return how many points the row is behind the one before it in its table; absent for the first} */
    public Optional<Points> gapAhead() {
        return index == 0
                ? Optional.empty()
                : Optional.of(table.rows().get(index - 1).points().minus(points()));
    }

    /**
     * In how many races the first place was taken, as this table counts it. A mark has no winner, nor has a race that sets
     * the grid of another.
     *
     * @return how many
     */
    public int wins() {
        return row.wins();
    }

    /**
     * How often a place was taken.
     *
     * @param place the place, counted from 1
     * @return how often it is among the {@link #places()}
     */
    public int placed(int place) {
        return (int) IntStream.of(row.ordered()).filter(one -> one == place).count();
    }

    /**
     * The places that countback counts, as this table counts them: after those were taken out who do not score in it.
     * Those at the marks of an endurance cup, and those of dropped races, are among them.
     *
     * @return the places, best first
     */
    public List<Integer> places() {
        return IntStream.of(row.ordered()).boxed().toList();
    }

    /** {@return what was scored, race by race; a race in which the row took no part and was not adjusted is left out} */
    public List<RaceScore> scores() {
        List<RaceScore> scores = new ArrayList<>();
        Map<Integer, Points> adjusted = adjustmentsByRound();
        for (int round = 0; round < table.season().rounds().size(); round++) {
            score(round, adjusted).ifPresent(scores::add);
        }
        return Collections.unmodifiableList(scores);
    }

    /**
     * What was scored in a race.
     *
     * @param race the race
     * @return the score; absent where the row took no part in the race and was not adjusted
     */
    public Optional<RaceScore> score(Race race) {
        Objects.requireNonNull(race, "race");
        int round = table.season().indexOf(race);
        return round < 0 ? Optional.empty() : score(round, adjustmentsByRound());
    }

    private Optional<RaceScore> score(int number, Map<Integer, Points> adjusted) {
        Points adjustment = adjusted.getOrDefault(number, Points.ZERO);
        if (!row.started(number) && adjustment.hundredths() == 0) {
            return Optional.empty();
        }
        Round round = table.season().rounds().get(number);
        Points qualifying = points(row.qualifyingPoints(number));
        Points bonus = points(row.bonusPoints(number));
        boolean awardsStay =
                row.rules().droppedScores().filter(DroppedScores::awardsStay).isPresent();
        return Optional.of(new RaceScore(
                round.race(),
                orNone(row.place(round.finishSlot())),
                orNone(row.place(round.qualifyingSlot())),
                points(row.racePoints(number)),
                marks(round),
                qualifying,
                bonus,
                adjustment,
                row.isDropped(number),
                row.isDropped(number) && awardsStay ? qualifying.plus(bonus) : Points.ZERO));
    }

    private List<MarkScore> marks(Round round) {
        List<MarkScore> marks = new ArrayList<>(round.marks().size());
        for (int mark = 0; mark < round.marks().size(); mark++) {
            int slot = round.firstSlot() + mark;
            marks.add(new MarkScore(round.marks().get(mark), orNone(row.place(slot)), points(row.paid(slot))));
        }
        return marks;
    }

    private static Points points(long hundredths) {
        return hundredths == 0 ? Points.ZERO : Points.ofHundredths(hundredths);
    }

    private static OptionalInt orNone(int place) {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private Map<Integer, Points> adjustmentsByRound() {
        Map<Integer, Points> sums = new HashMap<>();
        for (PointsAdjustment adjustment : row.adjustments()) {
            adjustment
                    .race()
                    .ifPresent(race ->
                            sums.merge(table.season().indexOf(race), Points.of(adjustment.points()), Points::plus));
        }
        return sums;
    }

    /** {@return what was given or taken apart from results, in the order it was handed in} */
    public List<PointsAdjustment> adjustments() {
        return List.copyOf(row.adjustments());
    }

    /** {@return the sum of all adjustments, at a race or at none} */
    public Points adjustmentPoints() {
        return row.adjustments().stream()
                .map(adjustment -> Points.of(adjustment.points()))
                .reduce(Points.ZERO, Points::plus);
    }

    /**
     * How a tie on points was broken, or why it is kept, with the places compared, such as "27 points each: behind #4 Red
     * (2 wins against 1); ahead of #12 Green (1 win each, 1 second place against none)." Of those ahead and behind, the
     * nearest are named.
     *
     * @return a sentence; absent where nobody else is on these points
     */
    public Optional<String> why() {
        return Tie.explain(table, index);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Standing other && state().equals(other.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    private List<Object> state() {
        return List.of(
                findPosition(),
                kind(),
                season(),
                classes(),
                competitor(),
                number(),
                teams(),
                places(),
                scores(),
                adjustments());
    }

    /**
     * {@return the position, the name and the points, such as "3. Nina Ost 742", or "at least 742" where they are
     * not exact; a hyphen for the position of a row that is not ranked}
     */
    @Override
    public String toString() {
        return findPosition().stream()
                        .mapToObj(position -> position + ".")
                        .findFirst()
                        .orElse("-") + " " + name() + (exact() ? " " : " at least ") + points();
    }
}
