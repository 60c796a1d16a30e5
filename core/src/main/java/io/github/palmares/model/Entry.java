package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One commitment of a car to a season, or to some of its races: the team, the number, the car, the class, and who is
 * signed to drive. It is a plan; what became of it is in the {@link Result}s that refer to it.
 *
 * <p>Season and number are no key, for one number has run in two classes of a season: an entry has an id of its own.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Entry implements Fact permits ImmutableEntry {
    Entry() {}

    /**
     * The caller's own key, unique among entries: lower-case letters and digits, parted by hyphens, dots or underscores.
     *
     * @return the id, such as {@code imsa-2024-gtp-31}
     */
    public abstract String id();

    /** {@return the season} */
    public abstract Season season();

    /** {@return the races it is entered for, sorted by id; empty for the season as a whole, or where unknown} */
    public abstract List<Race> races();

    /** {@return the teams that run the car, sorted by id: none where unknown, one, or several that run it together} */
    public abstract List<Team> teams();

    /** {@return the entrant's name on the entry list, sponsors and all; absent where unknown} */
    public abstract Optional<String> enteredAs();

    /** {@return the number on the door; absent where unknown} */
    public abstract Optional<CarNumber> number();

    /** {@return the car; absent where unknown} */
    public abstract Optional<CarModel> car();

    /**
     * The marque: that of the car, or the one that is stated where the car, or its marque, is unknown. Where both are
     * known they agree, and naming the car's own marque beside it changes nothing.
     *
     * @return the marque; absent where unknown
     */
    public abstract Optional<Manufacturer> manufacturer();

    /** {@return the engine, in the words of the source; absent where unknown} */
    public abstract Optional<String> engine();

    /** {@return the make of the tyres, in the words of the source; absent where unknown} */
    public abstract Optional<String> tyres();

    /** {@return the class; absent where unknown} */
    public abstract Optional<CarClass> carClass();

    /** {@return the groups it is ranked in within its class, such as "Pro-Am", sorted} */
    public abstract List<String> groups();

    /** {@return who is signed to drive, sorted by the driver's id; empty where unknown} */
    public abstract List<Seat> seats();

    /** {@return how sure the source is that the car will race; confirmed unless said otherwise} */
    public abstract Certainty certainty();

    /** {@return the number it stands under in the teams' table, where that is not the number on the door} */
    public abstract Optional<CarNumber> tableNumber();

    /** {@return the tables it scores points for, sorted; absent where unknown, an empty list where it scores for none} */
    public abstract Optional<List<TitleKind>> scoresFor();

    @Override
    public abstract List<Citation> citations();

    /** {@return who is signed to drive, sorted by id} */
    public final List<Driver> drivers() {
        return seats().stream().map(Seat::driver).toList();
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        Builder builder = new Builder().startFrom(this);
        // Another car may have another marque.
        return marqueOfCar().equals(manufacturer()) ? builder.manufacturer(Optional.empty()) : builder;
    }

    private Optional<Manufacturer> marqueOfCar() {
        return car().isPresent() ? car().get().manufacturer() : Optional.empty();
    }

    @Value.Check
    Entry check() {
        Checks.slug("entry id", id(), "imsa-2024-gtp-31");
        Checks.text("entry name", enteredAs(), "Action Express Racing");
        Checks.text("entry engine", engine(), "5.5 L V8");
        Checks.text("entry tyres", tyres(), "Michelin");
        for (String group : groups()) {
            Checks.text("entry group", group, "Pro-Am");
        }
        for (Race race : races()) {
            if (!race.season().id().equals(season().id())) {
                throw new IllegalArgumentException(
                        "entry '" + id() + "' races: expected races of season '" + season().id() + "', found '"
                                + race.id() + "' of '" + race.season().id() + "'");
            }
        }
        if (marqueOfCar().isPresent() && manufacturer().isEmpty()) {
            return new Builder().startFrom(this).manufacturer(marqueOfCar()).build();
        }
        checkMarque();
        if (scoresFor().isPresent()
                && List.copyOf(Ordered.of(scoresFor().get())) != scoresFor().get()) {
            return toBuilder()
                    .scoresFor(List.copyOf(Ordered.of(scoresFor().get())))
                    .build();
        }
        boolean ordered = Ordered.is(races(), Ordered.BY_ID)
                && Ordered.is(teams(), Ordered.BY_ID)
                && Ordered.is(groups())
                && Ordered.is(seats(), Ordered.BY_DRIVER)
                && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private void checkMarque() {
        Optional<Manufacturer> ofCar = marqueOfCar();
        if (ofCar.isPresent() && !ofCar.get().isSameAs(manufacturer().orElseThrow())) {
            throw new IllegalArgumentException("entry '" + id() + "' manufacturer: expected that of "
                    + car().orElseThrow() + ", '" + ofCar.get().id() + "', found '"
                    + manufacturer().orElseThrow().id() + "'");
        }
    }

    private Entry ordered() {
        return toBuilder()
                .races(Ordered.of("entry races", races(), Ordered.BY_ID))
                .teams(Ordered.of("entry teams", teams(), Ordered.BY_ID))
                .groups(Ordered.of(groups()))
                .seats(Ordered.of("entry seats", seats(), Ordered.BY_DRIVER))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the word entry and the id} */
    @Override
    public final String toString() {
        return "entry " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Entry} values, of which {@code id} and {@code season} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableEntry.Builder {
        Builder() {
            certainty(Certainty.CONFIRMED);
        }
    }
}
