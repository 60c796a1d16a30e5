package io.github.palmares.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An entity with a name. The field spells many names in several ways: one is the {@link #name()}, the others are
 * {@link #aliases()}.
 */
public sealed interface Named extends Entity, Cited
        permits Affiliable, Circuit, CarClass, CarModel, Event, Championship {
    /** {@return the name, on one line} */
    String name();

    /** {@return other spellings and former or sponsors' names, sorted, each once} */
    List<String> aliases();

    /** {@return what others call it in their data, sorted, each once} */
    List<ExternalId> externalIds();

    @Override
    default String displayName() {
        return name();
    }

    /**
     * Whether somebody who says this name may mean this one: it is the name or an alias, whatever the case, accents and
     * dashes. Several entities can bear a name.
     *
     * @param text a name
     * @return whether it is one of this entity's
     */
    default boolean isNamed(String text) {
        Objects.requireNonNull(text, "text");
        String sought = Names.folded(text);
        return Stream.concat(Stream.of(name()), aliases().stream())
                .anyMatch(name -> Names.folded(name).equals(sought));
    }
}
