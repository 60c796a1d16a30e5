package io.github.palmares.json;

import io.github.palmares.attributes.CitationAttribute;
import io.github.palmares.attributes.LineUpAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.ResultAttribute;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.text.Durations;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.PartialDate;
import io.github.palmares.points.Points;
import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads values by their attribute tables, and references to others. A value of which something is lacking is not made, and
 * is null: the rest of it is read all the same.
 */
abstract class LinkReader extends FieldReader {
    final References references;

    /** Whether the first fault ends the reading; then results, their line-ups and citations go without their tables. */
    final boolean straight;

    private final CitationCodec citations = new CitationCodec(this);
    private final LineUpCodec lineUps = new LineUpCodec(this);
    private int lacking;

    LinkReader(JsonParser parser, Problems problems, JsonOptions options, References references, boolean straight) {
        super(parser, problems, options);
        this.references = references;
        this.straight = straight;
    }

    /** The id of a new value of a type. */
    abstract String newId(RecordType type);

    /** The value that is referred to; null where it is lacking. */
    abstract @Nullable Object reference(RecordType type);

    /** A value is refused; who does not throw the refusal has the reader go on behind the value. */
    void refuseValue(RuntimeException refusal) {
        throw refusal;
    }

    /** Notes that something is lacking of the values being read. */
    final void lack() {
        lacking++;
    }

    /** The number of the value that was referred to last in its table. */
    int number(RecordType type) {
        return LineUpPool.NO_NUMBER;
    }

    final int lacking() {
        return lacking;
    }

    /** The value that the parser stands at; null where something of it is lacking. */
    final @Nullable Object read(Form form) {
        Table<?, ?> table = form.table();
        if (table == null) {
            return readOne(form);
        }
        return straight && table == ResultAttribute.ALL ? ResultCodec.read(this) : read(form, table);
    }

    /** What a field holds; null where it is lacking. */
    final @Nullable Object read(Form form, int field) {
        return read(form, field, form.row(field).isList());
    }

    private <T, B> @Nullable T read(Form form, Table<T, B> table) {
        int before = lacking;
        B builder = table.builder();
        open(form);
        for (int field = next(); field != END; field = next()) {
            Object value = read(form, field);
            if (value != null) {
                builder = table.attributes().get(field).set(builder, value);
            }
        }
        return lacking > before ? null : table.build(builder);
    }

    /** What a field holds, or an element of it; null where it is lacking. */
    private @Nullable Object read(Form form, int field, boolean list) {
        if (straight) {
            return list ? readList(form, field) : readValue(form, field);
        }
        int level = level();
        int nesting = nesting();
        try {
            return list ? readList(form, field) : readValue(form, field);
        } catch (RecordBookFormatException | IllegalArgumentException refusal) {
            refuseValue(refusal);
            lack();
            skipTo(nesting, level);
            return null;
        }
    }

    /** How deep the current value is nested; at its beginning and its end alike. */
    final int nesting() {
        int nesting = parser.streamReadContext().getNestingDepth();
        return parser.currentToken().isStructStart() ? nesting - 1 : nesting;
    }

    /** Goes on to the end of a value that began so deep, with so many forms open. */
    final void skipTo(int nesting, int level) {
        while (parser.streamReadContext().getNestingDepth() > nesting) {
            parser.nextToken();
        }
        backTo(level);
    }

    private List<?> readList(Form form, int field) {
        openList();
        if (straight && form.row(field).isPart(CitationAttribute.ALL)) {
            return citations.readAll();
        }
        List<Object> list = new ArrayList<>();
        while (nextElement()) {
            Object element = read(form, field, false);
            if (element != null) {
                list.add(element);
            }
        }
        return list;
    }

    private @Nullable Object readValue(Form form, int field) {
        Row row = form.row(field);
        return switch (row.kind()) {
            case ID -> newId(form.recordType());
            case TEXT, SLUG, LABEL -> text();
            case ADDRESS -> address();
            case DATE -> PartialDate.parse(text());
            case COUNTRY -> Country.of(text());
            case CAR_NUMBER -> CarNumber.of(text());
            case DISTANCE -> Distance.parse(text());
            case DURATION -> duration();
            case INTEGER -> integer();
            case DECIMAL -> decimal();
            case POINTS -> points();
            case FLAG -> flag();
            case ANSWER -> answer();
            case WORD -> word(form.words(field));
            case REFERENCE -> reference(row.target());
            case PART -> straight && row.isPart(LineUpAttribute.ALL) ? lineUps.read() : read(form.part(field));
            case ANY_REFERENCE, ANY_PART -> read(form.part(field));
        };
    }

    /** A value of one of several types: an object of exactly one field, whose name says the type. */
    private @Nullable Object readOne(Form types) {
        int before = lacking;
        open(types);
        int type = next();
        if (type == END) {
            if (lacking > before) {
                return null;
            }
            throw problems.of("the field " + Problems.alternatives(types.fields()), "none");
        }
        Object value = read(types, type, false);
        if (next() != END) {
            throw problems.of("one of the fields " + Problems.alternatives(types.fields()), "two");
        }
        return lacking > before ? null : value;
    }

    final Duration duration() {
        try {
            return Durations.parse(text());
        } catch (DateTimeException e) {
            throw problems.type("a duration such as 'PT24H' or 'PT1M34.5S'", e);
        }
    }

    private URI address() {
        try {
            return new URI(text());
        } catch (URISyntaxException e) {
            throw problems.type(
                    "an address such as 'https://example.org/article'",
                    new URISyntaxException(Visible.shown(e.getInput()), e.getReason()));
        }
    }

    private BigDecimal decimal() {
        try {
            return new BigDecimal(numeral());
        } catch (NumberFormatException e) {
            throw problems.type("a number with an exponent of common size", e);
        }
    }

    final Points points() {
        return Points.of(decimal());
    }
}
