package io.github.palmares.attributes;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.List;

/**
 * The types of which a record book holds values, each in an array of its document. They come in the order in which they
 * refer to each other, first the entities in the order of {@link EntityKind}, then the facts.
 */
public enum RecordType {
    SOURCE("source", "sources"),
    DRIVER("driver", "drivers"),
    TEAM("team", "teams"),
    MANUFACTURER("manufacturer", "manufacturers"),
    PERSON("person", "persons"),
    ORGANISATION("organisation", "organisations"),
    CIRCUIT("circuit", "circuits"),
    SERIES("series", "series"),
    CLASS("class", "classes"),
    CAR("car", "cars"),
    EVENT("event", "events"),
    SEASON("season", "seasons"),
    RACE("race", "races"),
    CHAMPIONSHIP("championship", "championships"),
    ENTRY("entry", "entries"),
    RESULT("result", "results"),
    TITLE("title", "titles"),
    AFFILIATION("affiliation", "affiliations"),
    TOTAL("total", "totals"),
    COVERAGE("coverage", "coverage"),
    ADJUSTMENT("adjustment", "adjustments");

    private static final List<RecordType> ALL = List.of(values());

    private final String word;
    private final String plural;

    RecordType(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** {@return all types, in order} */
    public static List<RecordType> all() {
        return ALL;
    }

    /**
     * The type of the entities of a kind.
     *
     * @param kind the kind
     * @return the type
     */
    @SuppressWarnings("EnumOrdinal") // the entities come first, in the order of their kinds
    public static RecordType of(EntityKind kind) {
        return ALL.get(kind.ordinal());
    }

    /**
     * The type of a value that has an id of its own or is a fact.
     *
     * @param value an entity or a fact
     * @return the type
     */
    public static RecordType of(Object value) {
        if (value instanceof Entity entity) {
            return of(entity.entityKind());
        }
        Fact fact = (Fact) value;
        if (fact instanceof Result) {
            return RESULT;
        } else if (fact instanceof Entry) {
            return ENTRY;
        } else if (fact instanceof Title) {
            return TITLE;
        } else if (fact instanceof Affiliation) {
            return AFFILIATION;
        } else if (fact instanceof StatedTotal) {
            return TOTAL;
        }
        return fact instanceof Coverage ? COVERAGE : ADJUSTMENT;
    }

    /** {@return the word for one of them, such as {@code driver}} */
    public String word() {
        return word;
    }

    /** {@return the name of the array that holds them in a document, such as {@code drivers}} */
    public String plural() {
        return plural;
    }

    /** {@return whether others refer to them by id} */
    public boolean isReferredTo() {
        return compareTo(ENTRY) <= 0;
    }

    /** {@return the attributes of the type, which are loaded when they are first asked for} */
    public Table<?, ?> table() {
        return switch (this) {
            case SOURCE -> SourceAttribute.ALL;
            case DRIVER -> DriverAttribute.ALL;
            case TEAM -> TeamAttribute.ALL;
            case MANUFACTURER -> ManufacturerAttribute.ALL;
            case PERSON -> PersonAttribute.ALL;
            case ORGANISATION -> OrganisationAttribute.ALL;
            case CIRCUIT -> CircuitAttribute.ALL;
            case SERIES -> SeriesAttribute.ALL;
            case CLASS -> CarClassAttribute.ALL;
            case CAR -> CarModelAttribute.ALL;
            case EVENT -> EventAttribute.ALL;
            case SEASON -> SeasonAttribute.ALL;
            case RACE -> RaceAttribute.ALL;
            case CHAMPIONSHIP -> ChampionshipAttribute.ALL;
            case ENTRY -> EntryAttribute.ALL;
            case RESULT -> ResultAttribute.ALL;
            case TITLE -> TitleAttribute.ALL;
            case AFFILIATION -> AffiliationAttribute.ALL;
            case TOTAL -> StatedTotalAttribute.ALL;
            case COVERAGE -> CoverageAttribute.ALL;
            case ADJUSTMENT -> PointsAdjustmentAttribute.ALL;
        };
    }
}
