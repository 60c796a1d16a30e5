package io.github.palmares.json;

import io.github.palmares.attributes.CircuitAttribute;
import io.github.palmares.attributes.CoverageAttribute;
import io.github.palmares.attributes.DriverAttribute;
import io.github.palmares.attributes.ManufacturerAttribute;
import io.github.palmares.attributes.OrganisationAttribute;
import io.github.palmares.attributes.PersonAttribute;
import io.github.palmares.attributes.PointsAdjustmentAttribute;
import io.github.palmares.attributes.SeriesAttribute;
import io.github.palmares.attributes.StatedTotalAttribute;
import io.github.palmares.attributes.TeamAttribute;
import io.github.palmares.attributes.TitleAttribute;
import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Party;
import io.github.palmares.model.Person;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.testing.Specimens;
import java.util.List;
import java.util.Optional;

/** A made-up book in which every field of every type is there, and every type that a reference may lead to. */
final class FullFacts {
    private static final Driver DRIVER = Specimens.full(DriverAttribute.ALL);
    private static final Team TEAM = Specimens.full(TeamAttribute.ALL);
    private static final Manufacturer MARQUE = Specimens.full(ManufacturerAttribute.ALL);
    private static final Person PERSON = Specimens.full(PersonAttribute.ALL);
    private static final Organisation ORGANISATION = Specimens.full(OrganisationAttribute.ALL);
    private static final Series SERIES = Specimens.full(SeriesAttribute.ALL);
    private static final List<Party> PARTIES = List.of(DRIVER, TEAM, MARQUE, PERSON, ORGANISATION);
    private static final List<Affiliable> SIDES = List.of(TEAM, MARQUE, ORGANISATION, DRIVER, PERSON);

    private FullFacts() {}

    static RecordBook book() {
        RecordBook.Builder book = RecordBook.builder()
                .addEntities(Specimens.entities())
                .addEntity(Specimens.full(CircuitAttribute.ALL))
                .addAll(Specimens.facts());
        for (int i = 0; i < PARTIES.size(); i++) {
            book.add(affiliation(PARTIES.get(i), SIDES.get(i), AffiliationKind.SUPPORTS), total(PARTIES.get(i)));
        }
        book.add(affiliation(TEAM, SERIES, AffiliationKind.COMPETES_IN));
        for (Competitor competitor : List.of(TEAM, MARQUE)) {
            book.add(
                    Specimens.full(TitleAttribute.ALL).toBuilder()
                            .kind(Optional.empty())
                            .holders(List.of(TEAM, MARQUE))
                            .build(),
                    Specimens.full(CoverageAttribute.ALL).toBuilder()
                            .competitor(competitor)
                            .build(),
                    Specimens.full(PointsAdjustmentAttribute.ALL).toBuilder()
                            .competitor(competitor)
                            .build());
        }
        return book.build();
    }

    private static Affiliation affiliation(Party member, Affiliable of, AffiliationKind kind) {
        return Affiliation.builder().member(member).of(of).kind(kind).build();
    }

    private static StatedTotal total(Party subject) {
        return Specimens.full(StatedTotalAttribute.ALL).toBuilder()
                .subject(subject)
                .build();
    }
}
