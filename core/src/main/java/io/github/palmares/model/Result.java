package io.github.palmares.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How an entry ended a race. A result is told from others by its race and its entry.
 *
 * <p>Places are kept apart by what they are among: {@linkplain #overallPosition() all cars}, the
 * {@linkplain #classPosition() class}, a {@linkplain #groupPosition() group} of the class. Where the source does not say
 * which, the place is {@linkplain #reportedPosition() reported} and nothing more: a reported place never counts as an
 * overall one.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Result implements Fact permits ImmutableResult {
    Result() {}

    /** {@return the race} */
    public abstract Race race();

    /** {@return the entry that took part, or did not} */
    public abstract Entry entry();

    /** {@return who was in the car; unknown unless said otherwise. A car with no drivers known is nobody's result} */
    public abstract LineUp lineUp();

    /** {@return the place among all cars, counted from 1; absent where unknown or none was given} */
    public abstract OptionalInt overallPosition();

    /** {@return the place in class, counted from 1 and never above the overall place; absent where unknown or none was given} */
    public abstract OptionalInt classPosition();

    /** {@return the place among the group of the class, counted from 1; absent where unknown or none was given} */
    public abstract OptionalInt groupPosition();

    /** {@return a place that the source gives without saying among whom, counted from 1} */
    public abstract OptionalInt reportedPosition();

    /** {@return how the result sheet files the car} */
    public abstract ResultStatus status();

    /** {@return whether the car was running at the end; unknown unless said otherwise, and no consequence of the status} */
    public abstract Answer finished();

    /** {@return the source's own word for the status; absent where none is recorded} */
    public abstract Optional<String> statusWord();

    /** {@return why it retired or was excluded, in the words of the source, such as "gearbox"; absent where unknown} */
    public abstract Optional<String> reason();

    /** {@return how many laps it completed, 0 or more; absent where unknown} */
    public abstract OptionalInt laps();

    /** {@return how far it went; absent where unknown} */
    public abstract Optional<Distance> distance();

    /** {@return its time from start to flag; absent where unknown} */
    public abstract Optional<Duration> time();

    /** {@return its own fastest lap; absent where unknown} */
    public abstract Optional<Duration> bestLap();

    /** {@return its place on the starting grid among all cars, counted from 1; absent where unknown} */
    public abstract OptionalInt grid();

    /** {@return its place in class in qualifying, counted from 1; absent where unknown} */
    public abstract OptionalInt qualifyingPosition();

    /**
     * Its place in class in the order by which qualifying pays points, counted from 1, where that is another than
     * {@link #qualifyingPosition()}: where one session sets the grid, and another one pays.
     *
     * @return the place; absent where it is the same, or unknown
     */
    public abstract OptionalInt qualifyingPointsPosition();

    /** {@return whether it took pole position of its class; unknown unless said otherwise} */
    public abstract Answer pole();

    /** {@return whether it set the fastest lap of its class in the race; unknown unless said otherwise} */
    public abstract Answer fastestLap();

    /**
     * {@return whether it set the fastest lap of its class in qualifying, whoever starts first; unknown unless said otherwise}
     */
    public abstract Answer fastestQualifyingLap();

    /** {@return how many laps of the race it led its class, 0 or more; absent where unknown} */
    public abstract OptionalInt lapsLed();

    /** {@return its places in class at marks during the race, in order of time; empty where unknown} */
    public abstract List<MarkPosition> marks();

    /** {@return what was different from the entry in this race} */
    public abstract Optional<RanAs> ranAs();

    /** {@return what the stewards decided after the flag} */
    public abstract Optional<Ruling> ruling();

    /**
     * {@return the row of the source, counted from 1. Penalties make orders that laps and times do not explain, so this order
     * is kept and never worked out anew}
     */
    public abstract OptionalInt sourceOrder();

    @Override
    public abstract List<Citation> citations();

    /** {@return the number it ran under: that of this race, else that of the entry; absent where unknown} */
    public final Optional<CarNumber> number() {
        Optional<CarNumber> inThisRace = ranAs().flatMap(RanAs::number);
        return inThisRace.isPresent() ? inThisRace : entry().number();
    }

    /** {@return the class it ran in: that of this race, else that of the entry; absent where unknown} */
    public final Optional<CarClass> carClass() {
        Optional<CarClass> inThisRace = ranAs().flatMap(RanAs::carClass);
        return inThisRace.isPresent() ? inThisRace : entry().carClass();
    }

    /** {@return the car: that of this race, else that of the entry; absent where unknown} */
    public final Optional<CarModel> car() {
        Optional<CarModel> inThisRace = ranAs().flatMap(RanAs::car);
        return inThisRace.isPresent() ? inThisRace : entry().car();
    }

    /**
     * The marque: that of the car of this race where it was another than the entry's, else that of the entry.
     *
     * @return the marque; absent where unknown
     */
    public final Optional<Manufacturer> manufacturer() {
        Optional<CarModel> inThisRace = ranAs().flatMap(RanAs::car);
        return inThisRace.isPresent() ? inThisRace.get().manufacturer() : entry().manufacturer();
    }

    /** {@return the teams that ran it: those of this race, else those of the entry, sorted by id} */
    public final List<Team> teams() {
        List<Team> inThisRace = ranAs().map(RanAs::teams).orElse(List.of());
        return inThisRace.isEmpty() ? entry().teams() : inThisRace;
    }

    /** {@return the drivers listed, in the order of the source} */
    public final List<Driver> drivers() {
        return lineUp().drivers();
    }

    /**
     * Whether the car raced.
     *
     * @return what its status says: yes even for a car that retired or was disqualified; no where the race was cancelled
     */
    public final Answer tookPart() {
        return race().isCancelled() ? Answer.NO : status().tookPart();
    }

    /** {@return whether it won the race: classified, and first of all cars} */
    public final boolean isOverallWin() {
        return isClassified() && overallPosition().orElse(0) == 1;
    }

    /**
     * Whether it won its class: classified, and first in class. A car that is first of all, or first in a place reported
     * without saying among whom, is first in its class whichever was meant. A class that does not
     * {@linkplain CarClass#competes() compete} has no winner.
     *
     * @return whether it is a class win
     */
    public final boolean isClassWin() {
        return isClassified() && competes() && isFirstInClass();
    }

    private boolean isFirstInClass() {
        return classPosition().isPresent()
                ? classPosition().getAsInt() == 1
                : overallPosition().orElse(0) == 1 || reportedPosition().orElse(0) == 1;
    }

    /** {@return whether it was on the overall podium: classified, and first to third of all cars} */
    public final boolean isOverallPodium() {
        return isClassified() && isPodium(overallPosition());
    }

    /** {@return whether it was on its class's podium: a class win, or classified second or third of a class that competes} */
    public final boolean isClassPodium() {
        return isClassWin() || (isClassified() && isPodium(classPosition()) && competes());
    }

    private boolean isClassified() {
        return status() == ResultStatus.CLASSIFIED && !race().isCancelled();
    }

    private static boolean isPodium(OptionalInt position) {
        return position.isPresent() && position.getAsInt() <= 3;
    }

    private boolean competes() {
        return carClass().map(CarClass::competes).orElse(true);
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Result check() {
        ResultChecks.check(this);
        boolean ordered = Ordered.is(marks(), Ordered.BY_TIME) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Result ordered() {
        return toBuilder()
                .marks(Ordered.of("result marks", marks(), Ordered.BY_TIME))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the ids of race and entry} */
    @Override
    public final String toString() {
        return "result of " + entry().id() + " in " + race().id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Result} values, of which {@code race}, {@code entry} and {@code status} are required; not safe
     * for use by several threads at once.
     */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {
            lineUp(LineUp.unknown());
            finished(Answer.UNKNOWN);
            pole(Answer.UNKNOWN);
            fastestLap(Answer.UNKNOWN);
            fastestQualifyingLap(Answer.UNKNOWN);
        }
    }
}
