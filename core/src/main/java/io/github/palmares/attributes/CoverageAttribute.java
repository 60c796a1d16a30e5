package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a coverage, in the order in which they are written. */
public enum CoverageAttribute implements Attribute<Coverage, Coverage.Builder> {
    KIND(Row.word(CoverageKind.values(), "What it holds all of; where absent, results.")
            .implied(CoverageKind.RESULTS)
            .identifying()),
    SERIES(Row.reference(RecordType.SERIES, "Of this series.").identifying()),
    SEASON(Row.reference(RecordType.SEASON, "Of this season.").identifying()),
    RACE(Row.reference(RecordType.RACE, "Of this race.").identifying()),
    COMPETITOR(Row.anyOf(Choice.COMPETITOR, "Of this competitor.").identifying()),
    CITATIONS(Row.citations());

    public static final Table<Coverage, Coverage.Builder> ALL = Table.of(
                    Coverage.class,
                    "coverage",
                    "Where the document is complete: of a series, season, race or competitor, or of what they have in common.",
                    values())
            .withOneOf(List.of(SERIES, SEASON, RACE, COMPETITOR));

    private final Row row;

    CoverageAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Coverage coverage) {
        return switch (this) {
            case KIND -> coverage.kind();
            case SERIES -> Attribute.known(coverage.series());
            case SEASON -> Attribute.known(coverage.season());
            case RACE -> Attribute.known(coverage.race());
            case COMPETITOR -> Attribute.known(coverage.competitor());
            case CITATIONS -> coverage.citations();
        };
    }

    @Override
    public Coverage.Builder builder() {
        return Coverage.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Coverage.Builder set(Coverage.Builder builder, Object value) {
        return switch (this) {
            case KIND -> builder.kind((CoverageKind) value);
            case SERIES -> builder.series((Series) value);
            case SEASON -> builder.season((Season) value);
            case RACE -> builder.race((Race) value);
            case COMPETITOR -> builder.competitor((Competitor) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Coverage build(Coverage.Builder builder) {
        return builder.build();
    }
}
