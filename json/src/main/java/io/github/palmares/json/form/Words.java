package io.github.palmares.json.form;

import io.github.palmares.json.text.Chars;
import io.github.palmares.model.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The constants of an enum as words of a document: {@code NOT_CLASSIFIED} is {@code not-classified}. */
public final class Words {
    private final List<? extends Enum<?>> constants;
    private final List<String> list;
    private final SerializableString[] words;

    private Words(List<? extends Enum<?>> constants) {
        List<String> texts = new ArrayList<>();
        this.constants = constants;
        this.words = new SerializableString[constants.size()];
        for (Enum<?> constant : constants) {
            String word = word(constant);
            words[texts.size()] = new SerializedString(word);
            texts.add(word);
        }
        this.list = List.copyOf(texts);
    }

    /** {@return the words of all constants of an enum, in order} */
    public static Words of(List<? extends Enum<?>> constants) {
        return new Words(constants);
    }

    /** {@return the word of a constant of any enum} */
    public static String word(Enum<?> constant) {
        return constant instanceof EntityKind kind
                ? kind.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return all words} */
    public List<String> list() {
        return list;
    }

    /** {@return the word of a constant} */
    @SuppressWarnings("EnumOrdinal") // the words are those of all constants, in order
    public SerializableString of(Object constant) {
        return words[((Enum<?>) constant).ordinal()];
    }

    /** {@return the constant of a word, without making a text of it; null where there is none} */
    public @Nullable Object find(char[] text, int from, int length) {
        for (int i = 0; i < words.length; i++) {
            if (Chars.equal(list.get(i), text, from, length)) {
                return constants.get(i);
            }
        }
        return null;
    }
}
