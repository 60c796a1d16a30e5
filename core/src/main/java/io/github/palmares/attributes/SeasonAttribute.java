package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a season, in the order in which they are written. */
public enum SeasonAttribute implements Attribute<Season, Season.Builder> {
    ID(Row.id("The season's id.")),
    SERIES(Row.reference(RecordType.SERIES, "The series.").must()),
    LABEL(Row.label("Such as 2023 or 2018–19.").must()),
    CLASSES(Row.reference(RecordType.CLASS, "Its classes, the first the highest; where absent, unknown.")
            .inOrder()),
    TOP_CLASS(Row.reference(RecordType.CLASS, "The top class, where a source says which it is.")),
    CITATIONS(Row.citations());

    public static final Table<Season, Season.Builder> ALL = Table.of(
                    Season.class, "season", "A year of a series, or two.", values())
            .obeying("the top class is one of the classes, where they are known");

    private final Row row;

    SeasonAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Season season) {
        return switch (this) {
            case ID -> season.id();
            case SERIES -> season.series();
            case LABEL -> season.label();
            case CLASSES -> season.classes();
            case TOP_CLASS -> Attribute.known(season.topClass());
            case CITATIONS -> season.citations();
        };
    }

    @Override
    public Season.Builder builder() {
        return Season.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Season.Builder set(Season.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case SERIES -> builder.series((Series) value);
            case LABEL -> builder.label((String) value);
            case CLASSES -> builder.classes((List<CarClass>) value);
            case TOP_CLASS -> builder.topClass((CarClass) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Season build(Season.Builder builder) {
        return builder.build();
    }
}
