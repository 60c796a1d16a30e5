package io.github.palmares.attributes;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Season;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a race, in the order in which they are written. */
public enum RaceAttribute implements Attribute<Race, Race.Builder> {
    ID(Row.id("The race's id.")),
    SEASON(Row.reference(RecordType.SEASON, "The season.").must()),
    EVENT(Row.reference(RecordType.EVENT, "The event that it is a running of.")),
    EDITION(Row.integer(1, "Which running of the event it is, counted from 1.")),
    CIRCUIT(Row.reference(RecordType.CIRCUIT, "Where it was run.")),
    NAME(Row.text("The name as run, sponsors and all.")),
    START(Row.date("The local day on which it began.")),
    ROUND(Row.integer(1, "The round of the season.")),
    SEASON_FINALE(Row.answer("Whether it is the last race of the season; where absent, unknown.")),
    SCHEDULED_DURATION(Row.duration("How long it was to be.")),
    ACTUAL_DURATION(Row.duration("How long it was.")),
    SCHEDULED_DISTANCE(Row.distance("How far it was to go.")),
    ACTUAL_DISTANCE(Row.distance("How far it went.")),
    KIND(Row.word(RaceKind.values(), "What is raced for; where absent, points.").implied(RaceKind.POINTS)),
    STATUS(Row.word(RaceStatus.values(), "Whether it was run.")),
    POINTS_PERCENT(Row.integer(0, "How much of its points it pays, such as 50 for half; where absent, all.")),
    EXTERNAL_IDS(Row.externalIds()),
    CITATIONS(Row.citations());

    public static final Table<Race, Race.Builder> ALL = Table.of(Race.class, "race", "One running.", values());

    private final Row row;

    RaceAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Race race) {
        return switch (this) {
            case ID -> race.id();
            case SEASON -> race.season();
            case EVENT -> Attribute.known(race.event());
            case EDITION -> Attribute.known(race.edition());
            case CIRCUIT -> Attribute.known(race.circuit());
            case NAME -> Attribute.known(race.name());
            case START -> Attribute.known(race.start());
            case ROUND -> Attribute.known(race.round());
            case SEASON_FINALE -> Attribute.known(race.seasonFinale());
            case SCHEDULED_DURATION -> Attribute.known(race.scheduledDuration());
            case ACTUAL_DURATION -> Attribute.known(race.actualDuration());
            case SCHEDULED_DISTANCE -> Attribute.known(race.scheduledDistance());
            case ACTUAL_DISTANCE -> Attribute.known(race.actualDistance());
            case KIND -> race.kind();
            case STATUS -> Attribute.known(race.status());
            case POINTS_PERCENT -> Attribute.known(race.pointsPercent());
            case EXTERNAL_IDS -> race.externalIds();
            case CITATIONS -> race.citations();
        };
    }

    @Override
    public Race.Builder builder() {
        return Race.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Race.Builder set(Race.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case SEASON -> builder.season((Season) value);
            case EVENT -> builder.event((Event) value);
            case EDITION -> builder.edition((Integer) value);
            case CIRCUIT -> builder.circuit((Circuit) value);
            case NAME -> builder.name((String) value);
            case START -> builder.start((PartialDate) value);
            case ROUND -> builder.round((Integer) value);
            case SEASON_FINALE -> builder.seasonFinale((Answer) value);
            case SCHEDULED_DURATION -> builder.scheduledDuration((Duration) value);
            case ACTUAL_DURATION -> builder.actualDuration((Duration) value);
            case SCHEDULED_DISTANCE -> builder.scheduledDistance((Distance) value);
            case ACTUAL_DISTANCE -> builder.actualDistance((Distance) value);
            case KIND -> builder.kind((RaceKind) value);
            case STATUS -> builder.status((RaceStatus) value);
            case POINTS_PERCENT -> builder.pointsPercent((Integer) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Race build(Race.Builder builder) {
        return builder.build();
    }
}
