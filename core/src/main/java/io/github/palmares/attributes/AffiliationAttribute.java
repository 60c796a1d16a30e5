package io.github.palmares.attributes;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Citation;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an affiliation, in the order in which they are written. */
public enum AffiliationAttribute implements Attribute<Affiliation, Affiliation.Builder> {
    MEMBER(Row.anyOf(Choice.PARTY, "Who belongs.").must().identifying()),
    OF(Row.anyOf(Choice.AFFILIABLE, "To whom.").must().identifying()),
    KIND(Row.word(AffiliationKind.values(), "How.").must().identifying()),
    ROLE(Row.text("The words for what the member does there.")),
    SERIES(Row.reference(RecordType.SERIES, "The series that it is for.").identifying()),
    CAR(Row.reference(RecordType.CAR, "The car that it is with.").identifying()),
    CERTAINTY(Row.certainty()),
    FROM(Row.date("Since when.").identifying()),
    FROM_CERTAINTY(Row.word(Certainty.values(), "How sure the beginning is; where absent, as the whole.")
            .byHand()),
    TO(Row.date("Until when.").byHand()),
    TO_CERTAINTY(Row.word(Certainty.values(), "How sure the end is; where absent, as the whole.")
            .byHand()),
    ANNOUNCED_ON(Row.date("When it was announced.")),
    CITATIONS(Row.citations());

    public static final Table<Affiliation, Affiliation.Builder> ALL = Table.of(
                    Affiliation.class, "affiliation", "Who belongs to whom.", values())
            .obeying(
                    "the two sides differ",
                    "it is a series that is competed in, and nothing else is done with one",
                    "the end is not before the beginning");

    private final Row row;

    AffiliationAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Affiliation affiliation) {
        return switch (this) {
            case MEMBER -> affiliation.member();
            case OF -> affiliation.of();
            case KIND -> affiliation.kind();
            case ROLE -> Attribute.known(affiliation.role());
            case SERIES -> Attribute.known(affiliation.series());
            case CAR -> Attribute.known(affiliation.car());
            case CERTAINTY -> affiliation.certainty();
            case FROM -> Attribute.known(affiliation.from());
            case FROM_CERTAINTY ->
                affiliation.fromCertainty() == affiliation.certainty() ? null : affiliation.fromCertainty();
            case TO -> Attribute.known(affiliation.to());
            case TO_CERTAINTY ->
                affiliation.toCertainty() == affiliation.certainty() ? null : affiliation.toCertainty();
            case ANNOUNCED_ON -> Attribute.known(affiliation.announcedOn());
            case CITATIONS -> affiliation.citations();
        };
    }

    @Override
    public Affiliation.Builder builder() {
        return Affiliation.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Affiliation.Builder set(Affiliation.Builder builder, Object value) {
        return switch (this) {
            case MEMBER -> builder.member((Party) value);
            case OF -> builder.of((Affiliable) value);
            case KIND -> builder.kind((AffiliationKind) value);
            case ROLE -> builder.role((String) value);
            case SERIES -> builder.series((Series) value);
            case CAR -> builder.car((CarModel) value);
            case CERTAINTY -> builder.certainty((Certainty) value);
            case FROM -> builder.from((PartialDate) value);
            case FROM_CERTAINTY -> builder.fromCertainty((Certainty) value);
            case TO -> builder.to((PartialDate) value);
            case TO_CERTAINTY -> builder.toCertainty((Certainty) value);
            case ANNOUNCED_ON -> builder.announcedOn((PartialDate) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Affiliation build(Affiliation.Builder builder) {
        return builder.build();
    }
}
