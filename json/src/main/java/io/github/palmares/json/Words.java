package io.github.palmares.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The constants of an enum as words of a document: {@code NOT_CLASSIFIED} is {@code not-classified}. */
final class Words<E extends Enum<E>> {
    private final E[] constants;
    private final SerializableString[] words;
    private final List<String> list;

    private Words(E[] constants, Function<E, String> word) {
        this.constants = constants;
        this.words = new SerializableString[constants.length];
        String[] texts = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            texts[i] = word.apply(constants[i]);
            words[i] = new SerializedString(texts[i]);
        }
        this.list = List.of(texts);
    }

    static <E extends Enum<E>> Words<E> of(E[] constants) {
        return of(
                constants, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** With words of their own. */
    static <E extends Enum<E>> Words<E> of(E[] constants, Function<E, String> word) {
        return new Words<>(constants, word);
    }

    List<String> list() {
        return list;
    }

    @SuppressWarnings("EnumOrdinal") // the place in values(), of which the words are made
    SerializableString of(E constant) {
        return words[constant.ordinal()];
    }

    /** The word of a constant that is only known to be one of these. */
    String textOf(Object constant) {
        return list.get(Arrays.asList(constants).indexOf(constant));
    }

    /** The constant of a word, without making a text of it; null where there is none. */
    @Nullable
    E find(char[] text, int from, int length) {
        for (int i = 0; i < constants.length; i++) {
            if (Chars.equal(list.get(i), text, from, length)) {
                return constants[i];
            }
        }
        return null;
    }
}
