package io.github.palmares.model;

import io.github.palmares.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** {@return all that it is called: the name first, then the aliases; a driver's family and legal name after them} */
    default List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name());
        names.addAll(aliases());
        return List.copyOf(names);
    }

    /** {@return what others call it in their data, sorted, each once} */
    List<ExternalId> externalIds();

    @Override
    default String displayName() {
        return name();
    }

    /**
     * Whether somebody who says this name may mean this one: it is one of the {@link #names()}, whatever the case, accents
     * and dashes. Several entities can bear a name.
     *
     * @param text a name
     * @return whether it is one of this entity's
     */
    default boolean isNamed(String text) {
        Objects.requireNonNull(text, "text");
        String sought = Folding.folded(text);
        return names().stream().anyMatch(name -> Folding.folded(name).equals(sought));
    }
}
