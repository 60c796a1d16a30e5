package io.github.palmares.json;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Choice;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.book.Affiliations;
import io.github.palmares.book.Basis;
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
import io.github.palmares.json.ModelType.Rendering;
import io.github.palmares.json.derived.DerivedTables;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.Affiliable;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Country;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Distance;
import io.github.palmares.model.DistanceUnit;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.NameStyle;
import io.github.palmares.model.Named;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.AwardedTo;
import io.github.palmares.points.Points;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TeamRows;
import io.github.palmares.points.TieBreak;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All types of core, and how their values stand in JSON. */
final class ModelTypes {
    private static final List<String> PACKAGES =
            List.of(RecordBook.class.getPackageName(), Answer.class.getPackageName(), Points.class.getPackageName());

    private static final Map<Class<?>, ModelType> TYPES = new HashMap<>();

    static {
        Set<Table<?, ?>> tables = new LinkedHashSet<>();
        RecordType.all().forEach(type -> collect(type.table(), tables));
        tables.addAll(DerivedTables.all());
        tables.forEach(table -> add(ModelType.object(table)));
        addKinds();
        add(ModelType.of(RecordBook.class, Rendering.BOOK));
        add(ModelType.of(CarNumber.class, Rendering.TEXT));
        add(ModelType.of(Country.class, Rendering.TEXT));
        add(ModelType.of(Distance.class, Rendering.TEXT));
        add(ModelType.of(PartialDate.class, Rendering.TEXT));
        add(ModelType.of(Points.class, Rendering.POINTS));
        add(ModelType.words(Answer.class, Rendering.ANSWER, Answer.values()));
        addEnums();
        DerivedTables.written()
                .forEach(table -> add(ModelType.writtenObject(table, "; read what it is worked out from")));
        addSequences(
                Affiliations.class, Entries.class, Results.class, Sequence.class, StatedTotals.class, Titles.class);
        add(ModelType.written(Partition.class, Rendering.PARTITION, "; read the facts of each part as a list"));
    }

    private ModelTypes() {}

    /** A type's table, and those of its parts. */
    private static void collect(Table<?, ?> table, Set<Table<?, ?>> tables) {
        tables.add(table);
        for (Attribute<?, ?> attribute : table.attributes()) {
            if (attribute.row().kind() == Row.Kind.PART) {
                collect(attribute.row().part(), tables);
            }
        }
    }

    private static void addKinds() {
        add(ModelType.kind(Competitor.class, Form.of(Choice.COMPETITOR)));
        add(ModelType.kind(Party.class, Form.of(Choice.PARTY)));
        add(ModelType.kind(Affiliable.class, Form.of(Choice.AFFILIABLE)));
        add(ModelType.kind(Fact.class, Form.of(Choice.FACT)));
        addKind(Named.class, "thing with a name");
        addKind(Entity.class, "thing with an id");
        addKind(Cited.class, "thing with citations");
    }

    private static void addKind(Class<?> type, String word) {
        add(ModelType.kind(
                type, Form.oneOf(word, "Any " + word + ": exactly one field.", ModelType.subtypes(type), false)));
    }

    private static void addEnums() {
        addWords(AffiliationKind.values());
        addWords(AwardKind.values());
        addWords(AwardedTo.values());
        addWords(Certainty.values());
        addWords(ChampionshipRole.values());
        addWords(CoverageKind.values());
        addWords(DistanceUnit.values());
        addWords(DriverRating.values());
        addWords(EntityKind.values());
        addWords(Measure.values());
        addWords(NameStyle.values());
        addWords(RaceKind.values());
        addWords(RaceStatus.values());
        addWords(ResultStatus.values());
        addWords(SeatScope.values());
        addWords(TitleKind.values());
        addWords(Basis.values());
        addWords(FindingKind.values());
        addWords(Severity.values());
        addWords(Verdict.values());
        addWords(Ranking.values());
        addWords(TeamRows.values());
        addWords(TieBreak.values());
    }

    private static void add(ModelType type) {
        TYPES.put(type.type(), type);
    }

    private static void addWords(Enum<?>[] constants) {
        add(ModelType.words(constants[0].getDeclaringClass(), Rendering.WORD, constants));
    }

    private static void addSequences(Class<?>... types) {
        for (Class<?> type : types) {
            add(ModelType.written(type, Rendering.SEQUENCE, "; read a list of its facts"));
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

    /** The table of a value's type; null for what has none. */
    static @Nullable Table<?, ?> tableOf(Class<?> type) {
        Form form = formOf(type);
        return form == null ? null : form.table();
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
