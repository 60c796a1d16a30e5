package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import io.github.palmares.model.TitleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an entry, in the order in which they are written. */
public enum EntryAttribute implements Attribute<Entry, Entry.Builder> {
    ID(Row.id("The entry's id.")),
    SEASON(Row.reference(RecordType.SEASON, "The season.").must()),
    RACES(Row.reference(RecordType.RACE, "The races, in any order; where absent, the season.")
            .several()),
    TEAMS(Row.reference(RecordType.TEAM, "The teams, in any order.").several()),
    ENTERED_AS(Row.text("The name on the entry list.")),
    NUMBER(Row.carNumber("The car's number.")),
    CAR(Row.reference(RecordType.CAR, "The model of the car.")),
    MANUFACTURER(Row.reference(RecordType.MANUFACTURER, "The marque, where the car does not tell it.")),
    ENGINE(Row.text("The engine.")),
    TYRES(Row.text("The make of the tyres.")),
    CLASS(Row.reference(RecordType.CLASS, "The class.")),
    GROUPS(Row.text("Groups within the class such as Pro-Am, in any order.").several()),
    SEATS(Row.part(SeatAttribute.ALL, "The drivers signed, in any order.").byKey("of driver")),
    CERTAINTY(Row.certainty()),
    TABLE_NUMBER(Row.carNumber("The number that it stands under in the teams' table.")),
    SCORES_FOR(Row.word(TitleKind.values(), "The tables that it scores for; empty: none; absent: unknown.")
            .several()
            .orNone()),
    CITATIONS(Row.citations());

    public static final Table<Entry, Entry.Builder> ALL = Table.of(
                    Entry.class, "entry", "One commitment of a car to a season, or to some of its races.", values())
            .obeying(
                    "the races are of the season",
                    "the marque is that of the car",
                    "no driver has two different seats");

    private final Row row;

    EntryAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Entry entry) {
        return switch (this) {
            case ID -> entry.id();
            case SEASON -> entry.season();
            case RACES -> entry.races();
            case TEAMS -> entry.teams();
            case ENTERED_AS -> Attribute.known(entry.enteredAs());
            case NUMBER -> Attribute.known(entry.number());
            case CAR -> Attribute.known(entry.car());
            case MANUFACTURER -> isThatOfTheCar(entry) ? null : Attribute.known(entry.manufacturer());
            case ENGINE -> Attribute.known(entry.engine());
            case TYRES -> Attribute.known(entry.tyres());
            case CLASS -> Attribute.known(entry.carClass());
            case GROUPS -> entry.groups();
            case SEATS -> entry.seats();
            case CERTAINTY -> entry.certainty();
            case TABLE_NUMBER -> Attribute.known(entry.tableNumber());
            case SCORES_FOR -> Attribute.known(entry.scoresFor());
            case CITATIONS -> entry.citations();
        };
    }

    private static boolean isThatOfTheCar(Entry entry) {
        return entry.car().isPresent() && entry.car().get().manufacturer().equals(entry.manufacturer());
    }

    @Override
    public Entry.Builder builder() {
        return Entry.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Entry.Builder set(Entry.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case SEASON -> builder.season((Season) value);
            case RACES -> builder.races((List<Race>) value);
            case TEAMS -> builder.teams((List<Team>) value);
            case ENTERED_AS -> builder.enteredAs((String) value);
            case NUMBER -> builder.number((CarNumber) value);
            case CAR -> builder.car((CarModel) value);
            case MANUFACTURER -> builder.manufacturer((Manufacturer) value);
            case ENGINE -> builder.engine((String) value);
            case TYRES -> builder.tyres((String) value);
            case CLASS -> builder.carClass((CarClass) value);
            case GROUPS -> builder.groups((List<String>) value);
            case SEATS -> builder.seats((List<Seat>) value);
            case CERTAINTY -> builder.certainty((Certainty) value);
            case TABLE_NUMBER -> builder.tableNumber((CarNumber) value);
            case SCORES_FOR -> builder.scoresFor((List<TitleKind>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Entry build(Entry.Builder builder) {
        return builder.build();
    }
}
