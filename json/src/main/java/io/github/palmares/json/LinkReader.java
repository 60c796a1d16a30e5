package io.github.palmares.json;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Source;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;

/** Reads the small values of the model, and references to others. */
abstract class LinkReader extends FieldReader {
    final References references;
    final Crews crews;
    private List<Citation> lastCitations = List.of();

    LinkReader(JsonParser parser, Problems problems, JsonOptions options, References references, Crews crews) {
        super(parser, problems, options);
        this.references = references;
        this.crews = crews;
    }

    /** The id of a new value. */
    abstract String newId(IdTable<?> table);

    /** The value that is referred to. */
    abstract <T> T reference(IdTable<T> table);

    /** The number of the value that was referred to last in its table. */
    int number(IdTable<?> table) {
        return Crews.NO_NUMBER;
    }

    /** The last citation again, if this is the same: results in a row mostly share theirs. */
    Citation citation(Source source, OptionalInt paragraph) {
        return lastCitations.isEmpty() || !isOf(lastCitations.get(0), source, paragraph)
                ? new Citation(source, paragraph)
                : lastCitations.get(0);
    }

    /** A citation as a list, for which the same holds. */
    @SuppressWarnings("ReferenceEquality") // what was the same before is the same instance
    List<Citation> alone(Citation citation) {
        if (lastCitations.isEmpty() || citation != lastCitations.get(0)) {
            lastCitations = List.of(citation);
        }
        return lastCitations;
    }

    @SuppressWarnings("ReferenceEquality") // a document has one instance of a source
    private static boolean isOf(Citation citation, Source source, OptionalInt paragraph) {
        return citation.source() == source && citation.paragraph().equals(paragraph);
    }

    Competitor competitor() {
        return (Competitor) any(SharedForms.COMPETITOR);
    }

    Party party() {
        return (Party) any(SharedForms.PARTY);
    }

    Affiliable affiliable() {
        return any(SharedForms.AFFILIABLE);
    }

    /** The forms of these three begin alike. */
    private Affiliable any(Form kinds) {
        Affiliable value = of(openOne(kinds));
        closeOne(kinds);
        return value;
    }

    /** Begins with an object of exactly one field, and says which it is. */
    final int openOne(Form kinds) {
        open(kinds);
        int kind = next();
        if (kind == END) {
            throw problems.of("the field " + Problems.alternatives(kinds.fields()), "none");
        }
        return kind;
    }

    /** Ends with such an object. */
    final void closeOne(Form kinds) {
        if (next() != END) {
            throw problems.of("one of the fields " + Problems.alternatives(kinds.fields()), "two");
        }
    }

    private Affiliable of(int kind) {
        return switch (kind) {
            case SharedForms.ANY_DRIVER -> reference(references.drivers);
            case SharedForms.ANY_TEAM -> reference(references.teams);
            case SharedForms.ANY_MANUFACTURER -> reference(references.manufacturers);
            case SharedForms.ANY_PERSON -> reference(references.persons);
            case SharedForms.ANY_ORGANISATION -> reference(references.organisations);
            default -> reference(references.series);
        };
    }

    PartialDate date() {
        return PartialDate.parse(text());
    }

    CarNumber number() {
        return CarNumber.of(text());
    }

    Country country() {
        return Country.of(text());
    }

    Distance distance() {
        return Distance.parse(text());
    }

    Duration duration() {
        try {
            return Durations.parse(text());
        } catch (DateTimeException e) {
            throw problems.type("a duration such as 'PT24H' or 'PT1M34.5S'", e);
        }
    }

    URI address() {
        try {
            return new URI(text());
        } catch (URISyntaxException e) {
            throw problems.type("an address such as 'https://example.org/article'", e);
        }
    }

    BigDecimal decimal() {
        try {
            return new BigDecimal(numeral());
        } catch (NumberFormatException e) {
            throw problems.type("a number with an exponent of common size", e);
        }
    }
}
