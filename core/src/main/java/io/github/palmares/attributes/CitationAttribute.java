package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Source;
import org.jspecify.annotations.Nullable;

/** The attributes of a citation, in the order in which they are written. */
public enum CitationAttribute implements RecordAttribute<Citation> {
    SOURCE(Row.reference(RecordType.SOURCE, "The source.").must()),
    PARAGRAPH(Row.integer(1, "The paragraph, counted from 1."));

    public static final Table<Citation, Values> ALL =
            Table.of(Citation.class, "citation", "Where a source says something.", values());

    private final Row row;

    CitationAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Citation citation) {
        return switch (this) {
            case SOURCE -> citation.source();
            case PARAGRAPH -> Attribute.known(citation.paragraph());
        };
    }

    @Override
    public Citation build(Values values) {
        return new Citation(values.get(SOURCE, Source.class), values.integer(PARAGRAPH));
    }
}
