package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What many types hold. */
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
            Citation one = citation(in);
            if (i == 0) {
                citations = in.alone(one);
            } else {
                citations = i == 1 ? new ArrayList<>(citations) : citations;
                citations.add(one);
            }
        }
        return citations;
    }

    static Citation citation(LinkReader in) {
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
        return in.citation(Objects.requireNonNull(source), paragraph);
    }

    static List<ExternalId> externalIds(LinkReader in) {
        List<ExternalId> externalIds = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            externalIds.add(externalId(in));
        }
        return externalIds;
    }

    static ExternalId externalId(LinkReader in) {
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

    static void write(Citation citation, FieldWriter out) {
        Form outer = out.open(SharedForms.CITATION);
        out.reference(SharedForms.CITATION_SOURCE, citation.source());
        out.integer(SharedForms.CITATION_PARAGRAPH, citation.paragraph());
        out.close(outer);
    }

    static void write(ExternalId externalId, FieldWriter out) {
        Form outer = out.open(SharedForms.EXTERNAL_ID);
        out.text(SharedForms.EXTERNAL_SCHEME, externalId.scheme());
        out.text(SharedForms.EXTERNAL_VALUE, externalId.value());
        out.close(outer);
    }
}
