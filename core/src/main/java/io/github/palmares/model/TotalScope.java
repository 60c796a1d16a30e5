package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link StatedTotal} is limited to: "in the Twelve Hours of Sebring, with this team". Each part narrows it further;
 * a part that is absent does not. Several events count together.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TotalScope permits ImmutableTotalScope {
    TotalScope() {}

    /** {@return in these events taken together, sorted by id; empty for any} */
    public abstract List<Event> events();

    /** {@return in this series} */
    public abstract Optional<Series> series();

    /** {@return in this season} */
    public abstract Optional<Season> season();

    /** {@return of this championship, for a count of titles} */
    public abstract Optional<Championship> championship();

    /** {@return in this class} */
    public abstract Optional<CarClass> carClass();

    /** {@return with this team} */
    public abstract Optional<Team> team();

    /** {@return with this marque} */
    public abstract Optional<Manufacturer> manufacturer();

    /** {@return with this number on the door} */
    public abstract Optional<CarNumber> number();

    /** {@return since this date, inclusive} */
    public abstract Optional<PartialDate> from();

    /** {@return until this date, inclusive} */
    public abstract Optional<PartialDate> to();

    /** {@return until this race, which is the last that is counted} */
    public abstract Optional<Race> through();

    /** {@return whether nothing limits it} */
    public final boolean isEverything() {
        return equals(everything());
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    TotalScope check() {
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get()) == Answer.YES) {
            throw new IllegalArgumentException("total scope, to: expected no date before the beginning '" + from().get()
                    + "', found '" + to().get() + "'");
        }
        boolean ordered = Ordered.is(events(), Ordered.BY_ID);
        return ordered ? this : ordered();
    }

    private TotalScope ordered() {
        return toBuilder()
                .events(Ordered.of("total scope events", events(), Ordered.BY_ID))
                .build();
    }

    /** {@return the parts that are there, such as "event sebring, team action-express-racing"; "everything" for none} */
    @Override
    public final String toString() {
        return ScopeText.of(this);
    }

    /** {@return the scope of a whole career} */
    public static TotalScope everything() {
        return Defaults.SCOPE;
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link TotalScope} values, of which nothing is required by itself; not safe for use by several threads
     * at once.
     */
    public static final class Builder extends ImmutableTotalScope.Builder {
        Builder() {}
    }
}
