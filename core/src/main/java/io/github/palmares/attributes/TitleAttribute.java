package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a title, in the order in which they are written. */
public enum TitleAttribute implements Attribute<Title, Title.Builder> {
    CHAMPIONSHIP(
            Row.reference(RecordType.CHAMPIONSHIP, "The championship.").must().identifying()),
    SEASON(Row.reference(RecordType.SEASON, "The season.").must().identifying()),
    CLASSES(Row.reference(RecordType.CLASS, "The classes, in any order; where absent, not stated.")
            .several()
            .identifying()),
    KIND(Row.word(TitleKind.values(), "Whose title it is.").identifying()),
    HOLDERS(Row.anyOf(Choice.COMPETITOR, "Who holds it, in any order.").several()),
    HOLDERS_COMPLETE(Row.flag("Whether these are all holders; where absent, false.")
            .implied(false)
            .byHand()),
    WON_WITH_TEAM(Row.reference(RecordType.TEAM, "The team that it was won with.")),
    WON_WITH_MANUFACTURER(Row.reference(RecordType.MANUFACTURER, "The marque that it was won with.")),
    WON_WITH_NUMBER(Row.carNumber("The number that it was won with.")),
    CITATIONS(Row.citations());

    public static final Table<Title, Title.Builder> ALL = Table.of(Title.class, "title", "An honour won.", values())
            .obeying(
                    "the season is of the championship's series",
                    "the holders are drivers, teams or manufacturers as the kind says",
                    "where the holders are complete there is at least one");

    private final Row row;

    TitleAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Title title) {
        return switch (this) {
            case CHAMPIONSHIP -> title.championship();
            case SEASON -> title.season();
            case CLASSES -> title.classes();
            case KIND -> Attribute.known(title.kind());
            case HOLDERS -> title.holders();
            case HOLDERS_COMPLETE -> title.holdersComplete();
            case WON_WITH_TEAM -> Attribute.known(title.wonWithTeam());
            case WON_WITH_MANUFACTURER -> Attribute.known(title.wonWithManufacturer());
            case WON_WITH_NUMBER -> Attribute.known(title.wonWithNumber());
            case CITATIONS -> title.citations();
        };
    }

    @Override
    public Title.Builder builder() {
        return Title.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Title.Builder set(Title.Builder builder, Object value) {
        return switch (this) {
            case CHAMPIONSHIP -> builder.championship((Championship) value);
            case SEASON -> builder.season((Season) value);
            case CLASSES -> builder.classes((List<CarClass>) value);
            case KIND -> builder.kind((TitleKind) value);
            case HOLDERS -> builder.holders((List<Competitor>) value);
            case HOLDERS_COMPLETE -> builder.holdersComplete((Boolean) value);
            case WON_WITH_TEAM -> builder.wonWithTeam((Team) value);
            case WON_WITH_MANUFACTURER -> builder.wonWithManufacturer((Manufacturer) value);
            case WON_WITH_NUMBER -> builder.wonWithNumber((CarNumber) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Title build(Title.Builder builder) {
        return builder.build();
    }
}
