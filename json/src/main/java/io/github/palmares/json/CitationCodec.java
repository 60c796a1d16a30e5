package io.github.palmares.json;

import io.github.palmares.attributes.CitationAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations without their table, for each fact of a document has some. Facts in a row mostly have the same, so those
 * of the last one are taken again.
 */
final class CitationCodec {
    private static final CitationAttribute[] FIELDS = CitationAttribute.values();

    private final LinkReader in;
    private final Form form = Form.of(CitationAttribute.ALL);
    private List<Citation> last = List.of();

    CitationCodec(LinkReader in) {
        this.in = in;
    }

    /** The citations of an array that was opened. */
    List<Citation> readAll() {
        List<Citation> citations = List.of();
        while (in.nextElement()) {
            Citation one = read();
            if (one == null) {
                continue;
            }
            if (citations.isEmpty()) {
                citations = alone(one);
            } else {
                citations = citations.size() == 1 ? new ArrayList<>(citations) : citations;
                citations.add(one);
            }
        }
        return citations;
    }

    /** Null where its source has not come yet. */
    private @Nullable Citation read() {
        Source source = null;
        OptionalInt paragraph = OptionalInt.empty();
        in.open(form);
        for (int field = in.next(); field != FieldReader.END; field = in.next()) {
            switch (FIELDS[field]) {
                case SOURCE -> source = (Source) in.reference(RecordType.SOURCE);
                case PARAGRAPH -> paragraph = OptionalInt.of(in.integer());
            }
        }
        if (source == null) {
            return null;
        }
        return last.isEmpty() || !isOf(last.get(0), source, paragraph) ? new Citation(source, paragraph) : last.get(0);
    }

    @SuppressWarnings("ReferenceEquality") // a document has one instance of a source
    private static boolean isOf(Citation citation, Source source, OptionalInt paragraph) {
        return citation.source() == source && citation.paragraph().equals(paragraph);
    }

    @SuppressWarnings("ReferenceEquality") // what was the same before is the same instance
    private List<Citation> alone(Citation citation) {
        if (last.isEmpty() || citation != last.get(0)) {
            last = List.of(citation);
        }
        return last;
    }
}
