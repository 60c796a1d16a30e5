package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.Tally;
import io.github.palmares.book.TeamYears;
import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Age;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Ruling;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Marks;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.RaceScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of core that are objects in JSON, with their forms. {@link ObjectCodec} reads and writes them. */
@SuppressWarnings("ImmutableEnumChecker") // a form is never changed
enum ObjectType {
    SOURCE(Source.class, PartyForms.SOURCE),
    DRIVER(Driver.class, PartyForms.DRIVER),
    TEAM(Team.class, PartyForms.TEAM),
    MANUFACTURER(Manufacturer.class, PartyForms.MANUFACTURER),
    PERSON(Person.class, PartyForms.PERSON),
    ORGANISATION(Organisation.class, PartyForms.ORGANISATION),
    CIRCUIT(Circuit.class, RacingForms.CIRCUIT),
    SERIES(Series.class, RacingForms.SERIES),
    CLASS(CarClass.class, RacingForms.CLASS),
    CAR(CarModel.class, RacingForms.CAR),
    EVENT(Event.class, RacingForms.EVENT),
    SEASON(Season.class, RacingForms.SEASON),
    RACE(Race.class, RacingForms.RACE),
    CHAMPIONSHIP(Championship.class, RacingForms.CHAMPIONSHIP),
    ENTRY(Entry.class, EntryForms.ENTRY),
    RESULT(Result.class, ResultForms.RESULT),
    TITLE(Title.class, FactForms.TITLE),
    AFFILIATION(Affiliation.class, FactForms.AFFILIATION),
    TOTAL(StatedTotal.class, FactForms.TOTAL),
    COVERAGE(Coverage.class, FactForms.COVERAGE),
    ADJUSTMENT(PointsAdjustment.class, FactForms.ADJUSTMENT),
    CITATION(Citation.class, SharedForms.CITATION),
    EXTERNAL_ID(ExternalId.class, SharedForms.EXTERNAL_ID),
    SEAT(Seat.class, EntryForms.SEAT),
    ABSENCE(Absence.class, EntryForms.ABSENCE),
    LINE_UP(LineUp.class, ResultForms.LINE_UP),
    CREW_MEMBER(CrewMember.class, ResultForms.MEMBER),
    MARK_POSITION(MarkPosition.class, ResultForms.MARK),
    RAN_AS(RanAs.class, ResultForms.RAN_AS),
    RULING(Ruling.class, ResultForms.RULING),
    TOTAL_SCOPE(TotalScope.class, FactForms.SCOPE),
    AGE(Age.class, BookForms.AGE),
    TALLY(Tally.class, BookForms.TALLY),
    RECONCILIATION(Reconciliation.class, BookForms.RECONCILIATION),
    TEAM_YEARS(TeamYears.class, BookForms.TEAM_YEARS),
    FINDING(Finding.class, BookForms.FINDING),
    POINTS_SYSTEM(PointsSystem.class, PointsForms.SYSTEM),
    POINTS_SCALE(PointsScale.class, PointsForms.SCALE),
    MARKS(Marks.class, PointsForms.MARKS),
    DROPPED_SCORES(DroppedScores.class, PointsForms.DROPPED),
    MARK_SCORE(MarkScore.class, PointsForms.MARK_SCORE),
    RACE_SCORE(RaceScore.class, PointsForms.SCORE);

    private static final List<ObjectType> ALL = List.of(values());
    private static final Map<Class<?>, ObjectType> BY_CLASS = new HashMap<>();
    private static final Map<String, ObjectType> BY_WORD = new HashMap<>();

    static {
        for (ObjectType type : ALL) {
            BY_CLASS.put(type.type, type);
            BY_WORD.put(type.word(), type);
        }
    }

    private final Class<?> type;
    private final Form form;

    ObjectType(Class<?> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /** The public type. */
    Class<?> type() {
        return type;
    }

    Form form() {
        return form;
    }

    /** The word for it, such as {@code driver}, by which it is told from others where the type does not say. */
    String word() {
        return form.type();
    }

    static ObjectType ofWord(String word) {
        return Objects.requireNonNull(BY_WORD.get(word));
    }

    /** The type of a value: its class, or the public one that its class implements. */
    static ObjectType of(Object value) {
        return Objects.requireNonNull(find(value.getClass()));
    }

    static @Nullable ObjectType find(Class<?> implementation) {
        ObjectType found = BY_CLASS.get(implementation);
        return found != null ? found : BY_CLASS.get(implementation.getSuperclass());
    }

    /** All that an interface stands for. */
    static List<ObjectType> subtypes(Class<?> supertype) {
        return ALL.stream().filter(one -> supertype.isAssignableFrom(one.type)).toList();
    }
}
