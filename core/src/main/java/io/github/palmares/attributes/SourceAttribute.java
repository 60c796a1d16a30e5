package io.github.palmares.attributes;

import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Source;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The attributes of a source, in the order in which they are written. */
public enum SourceAttribute implements Attribute<Source, Source.Builder> {
    ID(Row.id("Its id.")),
    TITLE(Row.text("Its title.").must()),
    PUBLISHER(Row.text("Who published it.")),
    AUTHOR(Row.text("Who wrote it.")),
    PUBLISHED(Row.date("When it was published.")),
    URL(Row.address("Its absolute address."));

    public static final Table<Source, Source.Builder> ALL = Table.of(
            Source.class, "source", "An article, a results file, a book: what facts are cited from.", values());

    private final Row row;

    SourceAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Source source) {
        return switch (this) {
            case ID -> source.id();
            case TITLE -> source.title();
            case PUBLISHER -> Attribute.known(source.publisher());
            case AUTHOR -> Attribute.known(source.author());
            case PUBLISHED -> Attribute.known(source.published());
            case URL -> Attribute.known(source.url());
        };
    }

    @Override
    public Source.Builder builder() {
        return Source.builder();
    }

    @Override
    public Source.Builder set(Source.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case TITLE -> builder.title((String) value);
            case PUBLISHER -> builder.publisher((String) value);
            case AUTHOR -> builder.author((String) value);
            case PUBLISHED -> builder.published((PartialDate) value);
            case URL -> builder.url((URI) value);
        };
    }

    @Override
    public Source build(Source.Builder builder) {
        return builder.build();
    }
}
