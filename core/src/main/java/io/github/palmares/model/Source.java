package io.github.palmares.model;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where records are taken from: an article, a book, an official result file. It is named and dated, and none of its words
 * are kept.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements Entity permits ImmutableSource {
    Source() {}

    @Override
    public abstract String id();

    /** {@return the title, on one line} */
    public abstract String title();

    /** {@return who published it; absent where unknown} */
    public abstract Optional<String> publisher();

    /** {@return who wrote it; absent where not given} */
    public abstract Optional<String> author();

    /** {@return the day of publication, as far as it is known} */
    public abstract Optional<PartialDate> published();

    /** {@return where it can be read, as an absolute address; absent where unknown} */
    public abstract Optional<URI> url();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.SOURCE;
    }

    /** {@return the title} */
    @Override
    public final String displayName() {
        return title();
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        Checks.id(this, "derani-leaves-axr");
        Checks.text("source title", title(), "Derani leaves Action Express");
        Checks.text("source publisher", publisher(), "Motorsport.com");
        Checks.text("source author", author(), "Joey Barnes");
        if (url().isPresent() && !Checks.isAddress(url().get())) {
            throw Checks.invalid(
                    "source url",
                    "an absolute address",
                    "'https://example.org/article'",
                    url().get().toString());
        }
    }

    /** {@return the kind and the id, such as {@code source derani-leaves-axr}} */
    @Override
    public final String toString() {
        return "source " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Source} values, of which {@code id} and {@code title} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
