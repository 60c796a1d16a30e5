package io.github.palmares.json;

import io.github.palmares.book.Affiliations;
import io.github.palmares.book.Basis;
import io.github.palmares.book.Career;
import io.github.palmares.book.Entries;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Partition;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.book.Sequence;
import io.github.palmares.book.Severity;
import io.github.palmares.book.StatedTotals;
import io.github.palmares.book.Titles;
import io.github.palmares.book.Verdict;
import io.github.palmares.json.ModelType.Shape;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Country;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Distance;
import io.github.palmares.model.DistanceUnit;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Measure;
import io.github.palmares.model.NameStyle;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import io.github.palmares.points.TieBreak;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All types of core, and how their values stand in JSON. */
final class ModelTypes {
    private static final List<String> PACKAGES =
            List.of(RecordBook.class.getPackageName(), Answer.class.getPackageName(), Points.class.getPackageName());

    private static final Map<Class<?>, ModelType> TYPES = new HashMap<>();

    static {
        Arrays.stream(ObjectType.values()).map(ModelType::object).forEach(ModelTypes::add);
        Arrays.stream(KindType.values()).map(ModelType::kind).forEach(ModelTypes::add);
        add(ModelType.of(RecordBook.class, Shape.BOOK));
        add(ModelType.of(CarNumber.class, Shape.TEXT));
        add(ModelType.of(Country.class, Shape.TEXT));
        add(ModelType.of(Distance.class, Shape.TEXT));
        add(ModelType.of(PartialDate.class, Shape.TEXT));
        add(ModelType.of(Points.class, Shape.POINTS));
        add(ModelType.words(Answer.class, Shape.ANSWER, Vocabulary.ANSWER));
        addEnums();
        refuse("; take its toList()", Affiliations.class, Entries.class, Results.class, Sequence.class);
        refuse("; take its toList()", StatedTotals.class, Titles.class);
        refuse("; take the toList() of each part", Partition.class);
        refuse("; take the record book that it is worked out from", Career.class);
        refuse(
                "; take the record book and the points system that it is worked out from",
                Standings.class,
                Standing.class);
    }

    private ModelTypes() {}

    private static void addEnums() {
        add(AffiliationKind.class, Vocabulary.AFFILIATION);
        add(Certainty.class, Vocabulary.CERTAINTY);
        add(ChampionshipRole.class, Vocabulary.ROLE);
        add(CoverageKind.class, Vocabulary.COVERAGE);
        add(DistanceUnit.class, Vocabulary.DISTANCE_UNIT);
        add(DriverRating.class, Vocabulary.RATING);
        add(EntityKind.class, Vocabulary.ENTITY_KIND);
        add(Measure.class, Vocabulary.MEASURE);
        add(NameStyle.class, Vocabulary.NAME_STYLE);
        add(RaceKind.class, Vocabulary.RACE_KIND);
        add(RaceStatus.class, Vocabulary.RACE_STATUS);
        add(ResultStatus.class, Vocabulary.STATUS);
        add(SeatScope.class, Vocabulary.SEAT_SCOPE);
        add(TitleKind.class, Vocabulary.TITLE_KIND);
        add(Basis.class, Vocabulary.BASIS);
        add(FindingKind.class, Vocabulary.FINDING_KIND);
        add(Severity.class, Vocabulary.SEVERITY);
        add(Verdict.class, Vocabulary.VERDICT);
        add(Ranking.class, Vocabulary.RANKING);
        add(TieBreak.class, Vocabulary.TIE_BREAK);
    }

    private static void add(ModelType type) {
        TYPES.put(type.type(), type);
    }

    private static void add(Class<?> type, Words<?> words) {
        add(ModelType.words(type, Shape.WORD, words));
    }

    private static void refuse(String instead, Class<?>... types) {
        for (Class<?> type : types) {
            add(ModelType.refused(type, instead));
        }
    }

    /**
     * How values of a class stand in JSON; null for what is none of ours. The class may be one that implements a public type.
     * Whatever of core is not known is refused, for a mapper would write it as {@code {}}; but for exceptions, which mappers
     * know.
     */
    static @Nullable ModelType find(Class<?> type) {
        ModelType found = TYPES.get(type);
        if (found == null && type.getSuperclass() != null) {
            found = TYPES.get(type.getSuperclass());
        }
        if (found != null || !PACKAGES.contains(type.getPackageName()) || Throwable.class.isAssignableFrom(type)) {
            return found;
        }
        boolean builder = type.getSimpleName().equals("Builder");
        return ModelType.refused(type, builder ? "; take what it builds" : "");
    }

    /** The form of a type's values; null where they are no objects. */
    static @Nullable Form formOf(Class<?> type) {
        ModelType found = find(type);
        return found == null ? null : found.form();
    }

    /** The type whose values have a form; another one where no type has. */
    static Class<?> typeOf(@Nullable Form form, Class<?> other) {
        for (ModelType type : TYPES.values()) {
            if (form != null && type.form() == form) {
                return type.type();
            }
        }
        return other;
    }
}
