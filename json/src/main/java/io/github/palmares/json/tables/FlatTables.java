package io.github.palmares.json.tables;

import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.SeatAttribute;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.Set;

/**
 * The flat tables of a book: one of each type of which it holds values, and those of crews and seats. Before its own
 * attributes, a fact has what most questions ask of what it refers to, so that they need no join.
 */
final class FlatTables {
    private static final Set<String> BARE = Set.of("kind", "table");

    private static final List<Column<Season>> SEASON = new FlatTable<>(RecordType.SEASON, Season.class)
            .with(some(RecordType.SEASON, "series_id", "series_name", "season_id", "season_label"))
            .with("season_year", ColumnType.INTEGER, "The first year of the season", Season::firstYear)
            .columns();

    private static final List<Column<Race>> RACE = new FlatTable<>(RecordType.RACE, Race.class)
            .with(SEASON, Race::season)
            .with(some(RecordType.RACE, "race_id", "race_name", "event_id", "event_name", "circuit_id", "circuit_name"))
            .with(some(RecordType.RACE, "race_kind", "race_status", "race_round"))
            .with(some(RecordType.RACE, "race_start_earliest", "race_start_latest"))
            .columns();

    private static final List<Column<Entry>> ENTRY = some(RecordType.ENTRY, "entry_id", "entry_entered_as");

    private static final List<Column<Driver>> DRIVER =
            some(RecordType.DRIVER, "driver_id", "driver_name", "driver_nationality");

    private static final List<Column<Championship>> CHAMPIONSHIP =
            some(RecordType.CHAMPIONSHIP, "championship_id", "championship_name", "championship_role");

    /** What results and crews have in common. */
    private static final List<Column<Result>> RUN = new FlatTable<>(RecordType.RESULT, Result.class)
            .with(RACE, Result::race)
            .with(ENTRY, Result::entry)
            .text("car_number", "The car's number in this race; text, since 01 is not 1", Result::number)
            .named("class", "The class that it raced in", Result::carClass)
            .severalNamed("team", "The teams that ran it", Result::teams)
            .named("manufacturer", "The marque", Result::manufacturer)
            .named("car", "The model of the car in this race", Result::car)
            .with(some(RecordType.RESULT, "status", "overall_position", "class_position"))
            .flag("took_part", "Whether it took part; null where that is not known", Result::tookPart)
            .flag("overall_win", "Whether it won ahead of all cars", result -> Answer.of(result.isOverallWin()))
            .flag("class_win", "Whether it won its class", result -> Answer.of(result.isClassWin()))
            .columns();

    /** All, in the order of a document; seats and crews come after what they are part of. */
    static final List<FlatTable<?>> ALL =
            RecordType.all().stream().flatMap(type -> tables(type).stream()).toList();

    private FlatTables() {}

    private static List<FlatTable<?>> tables(RecordType type) {
        return switch (type) {
            case SEASON -> List.of(own(type, new FlatTable<>(type, Season.class).with(SEASON)));
            case RACE -> List.of(own(type, new FlatTable<>(type, Race.class).with(SEASON, Race::season)));
            case ENTRY -> List.of(entries(), seats());
            case RESULT -> List.of(own(type, new FlatTable<>(type, Result.class).with(RUN)), crews());
            case TITLE -> List.of(titles());
            case AFFILIATION -> List.of(affiliations());
            case ADJUSTMENT ->
                List.of(own(
                        type, new FlatTable<>(type, PointsAdjustment.class).with(SEASON, PointsAdjustment::season)));
            default -> List.of(own(type, new FlatTable<>(type, Object.class)));
        };
    }

    private static FlatTable<Entry> entries() {
        FlatTable<Entry> table = new FlatTable<>(RecordType.ENTRY, Entry.class)
                .with(SEASON, Entry::season)
                .with(ENTRY)
                .named("manufacturer", "The marque: that of the car, where the entry names none", Entry::manufacturer)
                .severalNamed("driver", "Who is signed for it", Entry::drivers);
        return own(RecordType.ENTRY, table);
    }

    private static FlatTable<EntrySeat> seats() {
        return new FlatTable<>(
                        "seats",
                        "A driver in an entry.",
                        book -> book.entries().stream()
                                .flatMap(entry -> entry.seats().stream().map(seat -> new EntrySeat(entry, seat))))
                .with(SEASON, seat -> seat.entry().season())
                .with(ENTRY, EntrySeat::entry)
                .with(DRIVER, seat -> seat.seat().driver())
                .with(AttributeColumns.of(SeatAttribute.ALL, "seat"), EntrySeat::seat);
    }

    private static FlatTable<Crew> crews() {
        return new FlatTable<>(
                        "crews",
                        "A driver of a car in a race: a row a driver and result.",
                        book -> book.results().stream()
                                .flatMap(result ->
                                        result.lineUp().crew().stream().map(member -> new Crew(result, member))))
                .with(RUN, Crew::result)
                .with(DRIVER, crew -> crew.member().driver())
                .with(AttributeColumns.of(CrewMemberAttribute.ALL, "driver"), Crew::member);
    }

    private static FlatTable<Title> titles() {
        FlatTable<Title> table = new FlatTable<>(RecordType.TITLE, Title.class)
                .with(SEASON, Title::season)
                .with(CHAMPIONSHIP, Title::championship)
                .severalNamed("driver", "The drivers who hold it", title -> holders(title, Driver.class))
                .severalNamed("team", "The teams that hold it", title -> holders(title, Team.class))
                .severalNamed("manufacturer", "The marques that hold it", title -> holders(title, Manufacturer.class));
        return own(RecordType.TITLE, table);
    }

    private static <T extends Competitor> List<T> holders(Title title, Class<T> kind) {
        return title.holders().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Where an end has no certainty of its own, it is as sure as the whole. */
    private static FlatTable<Affiliation> affiliations() {
        FlatTable<Affiliation> table = new FlatTable<>(RecordType.AFFILIATION, Affiliation.class)
                .with(some(RecordType.AFFILIATION, "member_kind", "member_id", "member_name"))
                .with(some(RecordType.AFFILIATION, "of_kind", "of_id", "of_name", "affiliation_kind", "role"))
                .word("from_certainty", "How sure the beginning is", Affiliation::fromCertainty)
                .word("to_certainty", "How sure the end is", Affiliation::toCertainty);
        return own(RecordType.AFFILIATION, table);
    }

    private static <T> FlatTable<T> own(RecordType type, FlatTable<T> table) {
        return table.with(attributes(type));
    }

    /** The columns of a type's attributes. Of a fact, whose rows are its own, only the barest words bear that of the type. */
    @SuppressWarnings("unchecked") // the caller's type is that of the table
    private static <T> List<Column<T>> attributes(RecordType type) {
        Table<T, ?> table = (Table<T, ?>) type.table();
        return type.isReferredTo()
                ? AttributeColumns.of(table, type.word())
                : AttributeColumns.of(table, attribute -> {
                    String name = AttributeColumns.name(attribute);
                    return BARE.contains(name) ? type.word() + "_" + name : name;
                });
    }

    private static <T> List<Column<T>> some(RecordType type, String... names) {
        Set<String> wanted = Set.of(names);
        return FlatTables.<T>attributes(type).stream()
                .filter(column -> wanted.contains(column.name()))
                .toList();
    }

    private record EntrySeat(Entry entry, Seat seat) {}

    private record Crew(Result result, CrewMember member) {}
}
