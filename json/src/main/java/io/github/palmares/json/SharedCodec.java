package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** Reads what many types hold; {@link FieldWriter} writes it. */
final class SharedCodec {
    private SharedCodec() {}

    static List<String> texts(LinkReader in) {
        List<String> texts = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            texts.add(in.text());
        }
        return texts;
    }

    static <T> List<T> references(LinkReader in, IdTable<T> table) {
        List<T> values = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            values.add(in.reference(table));
        }
        return values;
    }

    static <E extends Enum<E>> List<E> words(LinkReader in, Words<E> words) {
        List<E> constants = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            constants.add(in.word(words));
        }
        return constants;
    }

    static List<Citation> citations(LinkReader in) {
        in.openList();
        List<Citation> citations = List.of();
        for (int i = 0; in.nextElement(); i++) {
            List<Citation> one = citation(in);
            if (i == 0) {
                citations = one;
            } else {
                citations = i == 1 ? new ArrayList<>(citations) : citations;
                citations.addAll(one);
            }
        }
        return citations;
    }

    private static List<Citation> citation(LinkReader in) {
        Source source = null;
        OptionalInt paragraph = OptionalInt.empty();
        in.open(SharedForms.CITATION);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == SharedForms.CITATION_SOURCE) {
                source = in.reference(in.references.sources);
            } else {
                paragraph = OptionalInt.of(in.integer());
            }
        }
        return in.citations(Objects.requireNonNull(source), paragraph);
    }

    static List<ExternalId> externalIds(LinkReader in) {
        List<ExternalId> externalIds = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            externalIds.add(externalId(in));
        }
        return externalIds;
    }

    private static ExternalId externalId(LinkReader in) {
        String scheme = null;
        String value = null;
        in.open(SharedForms.EXTERNAL_ID);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == SharedForms.EXTERNAL_SCHEME) {
                scheme = in.text();
            } else {
                value = in.text();
            }
        }
        return ExternalId.of(Objects.requireNonNull(scheme), Objects.requireNonNull(value));
    }
}
