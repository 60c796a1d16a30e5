package io.github.palmares.attributes;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Ruling;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a result, in the order in which they are written. */
public enum ResultAttribute implements Attribute<Result, Result.Builder> {
    RACE(Row.reference(RecordType.RACE, "The race.").must().identifying()),
    ENTRY(Row.reference(RecordType.ENTRY, "The entry.").must().identifying()),
    LINE_UP(Row.part(LineUpAttribute.ALL, "The drivers.").byHand()),
    OVERALL_POSITION(Row.integer(1, "The position among all cars.")),
    CLASS_POSITION(Row.integer(1, "The position in class.")),
    GROUP_POSITION(Row.integer(1, "The position in the group within the class.")),
    REPORTED_POSITION(Row.integer(1, "A position of which the source does not say which it is.")),
    STATUS(Row.word(ResultStatus.values(), "How it ended.").must()),
    FINISHED(Row.answer("Whether it was running at the end; where absent, unknown.")),
    STATUS_WORD(Row.text("The source's own word for the status.")),
    REASON(Row.text("Why it retired or was excluded.")),
    LAPS(Row.integer(0, "The laps completed.")),
    DISTANCE(Row.distance("How far it went.")),
    TIME(Row.duration("The time at the end.")),
    BEST_LAP(Row.duration("The car's best lap.")),
    GRID(Row.integer(1, "The place on the grid.")),
    QUALIFYING_POSITION(Row.integer(1, "The position in class after qualifying.")),
    QUALIFYING_POINTS_POSITION(
            Row.integer(1, "The position in class by which qualifying pays points, where that is another.")),
    POLE(Row.answer("Whether it was on pole; where absent, unknown.")),
    FASTEST_LAP(Row.answer("Whether it drove the fastest lap; where absent, unknown.")),
    FASTEST_QUALIFYING_LAP(Row.answer("Whether it drove the fastest lap of qualifying; where absent, unknown.")),
    LAPS_LED(Row.integer(0, "The laps on which it led its class.")),
    MARKS(Row.part(MarkPositionAttribute.ALL, "Where it lay during the race, in any order.")
            .byKey("at mark")),
    RAN_AS(Row.part(RanAsAttribute.ALL, "What was otherwise in this race than in the entry.")),
    RULING(Row.part(RulingAttribute.ALL, "What the stewards decided.")),
    SOURCE_ORDER(Row.integer(1, "The row in the source's table.")),
    CITATIONS(Row.citations());

    public static final Table<Result, Result.Builder> ALL = Table.of(
                    Result.class, "result", "How an entry ended a race.", values())
            .obeying(
                    "race and entry are of the same season",
                    "the class position is no greater than the overall position",
                    "without taking part there is no overall, class or group position",
                    "no mark has two class positions");

    private final Row row;

    ResultAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Result result) {
        return switch (this) {
            case RACE -> result.race();
            case ENTRY -> result.entry();
            case LINE_UP -> result.lineUp().equals(LineUp.unknown()) ? null : result.lineUp();
            case OVERALL_POSITION -> Attribute.known(result.overallPosition());
            case CLASS_POSITION -> Attribute.known(result.classPosition());
            case GROUP_POSITION -> Attribute.known(result.groupPosition());
            case REPORTED_POSITION -> Attribute.known(result.reportedPosition());
            case STATUS -> result.status();
            case FINISHED -> Attribute.known(result.finished());
            case STATUS_WORD -> Attribute.known(result.statusWord());
            case REASON -> Attribute.known(result.reason());
            case LAPS -> Attribute.known(result.laps());
            case DISTANCE -> Attribute.known(result.distance());
            case TIME -> Attribute.known(result.time());
            case BEST_LAP -> Attribute.known(result.bestLap());
            case GRID -> Attribute.known(result.grid());
            case QUALIFYING_POSITION -> Attribute.known(result.qualifyingPosition());
            case QUALIFYING_POINTS_POSITION -> Attribute.known(result.qualifyingPointsPosition());
            case POLE -> Attribute.known(result.pole());
            case FASTEST_LAP -> Attribute.known(result.fastestLap());
            case FASTEST_QUALIFYING_LAP -> Attribute.known(result.fastestQualifyingLap());
            case LAPS_LED -> Attribute.known(result.lapsLed());
            case MARKS -> result.marks();
            case RAN_AS -> Attribute.known(result.ranAs());
            case RULING -> Attribute.known(result.ruling());
            case SOURCE_ORDER -> Attribute.known(result.sourceOrder());
            case CITATIONS -> result.citations();
        };
    }

    @Override
    public Result.Builder builder() {
        return Result.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Result.Builder set(Result.Builder builder, Object value) {
        return switch (this) {
            case RACE -> builder.race((Race) value);
            case ENTRY -> builder.entry((Entry) value);
            case LINE_UP -> builder.lineUp((LineUp) value);
            case OVERALL_POSITION -> builder.overallPosition((Integer) value);
            case CLASS_POSITION -> builder.classPosition((Integer) value);
            case GROUP_POSITION -> builder.groupPosition((Integer) value);
            case REPORTED_POSITION -> builder.reportedPosition((Integer) value);
            case STATUS -> builder.status((ResultStatus) value);
            case FINISHED -> builder.finished((Answer) value);
            case STATUS_WORD -> builder.statusWord((String) value);
            case REASON -> builder.reason((String) value);
            case LAPS -> builder.laps((Integer) value);
            case DISTANCE -> builder.distance((Distance) value);
            case TIME -> builder.time((Duration) value);
            case BEST_LAP -> builder.bestLap((Duration) value);
            case GRID -> builder.grid((Integer) value);
            case QUALIFYING_POSITION -> builder.qualifyingPosition((Integer) value);
            case QUALIFYING_POINTS_POSITION -> builder.qualifyingPointsPosition((Integer) value);
            case POLE -> builder.pole((Answer) value);
            case FASTEST_LAP -> builder.fastestLap((Answer) value);
            case FASTEST_QUALIFYING_LAP -> builder.fastestQualifyingLap((Answer) value);
            case LAPS_LED -> builder.lapsLed((Integer) value);
            case MARKS -> builder.marks((List<MarkPosition>) value);
            case RAN_AS -> builder.ranAs((RanAs) value);
            case RULING -> builder.ruling((Ruling) value);
            case SOURCE_ORDER -> builder.sourceOrder((Integer) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Result build(Result.Builder builder) {
        return builder.build();
    }
}
