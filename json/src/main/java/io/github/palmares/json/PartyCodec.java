package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;

/** Sources and whoever is in the sport. */
final class PartyCodec {
    private PartyCodec() {}

    static Source readSource(LinkReader in) {
        Source.Builder source = Source.builder();
        in.open(PartyForms.SOURCE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> source.id(in.newId(in.references.sources));
                case PartyForms.SOURCE_TITLE -> source.title(in.text());
                case PartyForms.SOURCE_PUBLISHER -> source.publisher(in.text());
                case PartyForms.SOURCE_AUTHOR -> source.author(in.text());
                case PartyForms.SOURCE_PUBLISHED -> source.published(in.date());
                default -> source.url(in.address());
            }
        }
        return source.build();
    }

    static void write(Source source, FieldWriter out) {
        Form outer = out.open(PartyForms.SOURCE);
        out.text(PartyForms.ID, source.id());
        out.text(PartyForms.SOURCE_TITLE, source.title());
        out.text(PartyForms.SOURCE_PUBLISHER, source.publisher());
        out.text(PartyForms.SOURCE_AUTHOR, source.author());
        out.text(PartyForms.SOURCE_PUBLISHED, source.published());
        out.text(PartyForms.SOURCE_URL, source.url());
        out.close(outer);
    }

    static Driver readDriver(LinkReader in) {
        Driver.Builder driver = Driver.builder();
        in.open(PartyForms.DRIVER);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> driver.id(in.newId(in.references.drivers));
                case PartyForms.NAME -> driver.name(in.text());
                case PartyForms.ALIASES -> driver.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> driver.externalIds(SharedCodec.externalIds(in));
                case PartyForms.DRIVER_NATIONALITY -> driver.nationality(in.country());
                case PartyForms.DRIVER_BORN -> driver.born(in.date());
                case PartyForms.DRIVER_GIVEN_NAME -> driver.givenName(in.text());
                case PartyForms.DRIVER_FAMILY_NAME -> driver.familyName(in.text());
                case PartyForms.DRIVER_LEGAL_NAME -> driver.legalName(in.text());
                default -> driver.citations(SharedCodec.citations(in));
            }
        }
        return driver.build();
    }

    static void write(Driver driver, FieldWriter out) {
        Form outer = out.open(PartyForms.DRIVER);
        out.text(PartyForms.ID, driver.id());
        out.text(PartyForms.NAME, driver.name());
        out.texts(PartyForms.ALIASES, driver.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, driver.externalIds());
        out.text(PartyForms.DRIVER_NATIONALITY, driver.nationality());
        out.text(PartyForms.DRIVER_BORN, driver.born());
        out.text(PartyForms.DRIVER_GIVEN_NAME, driver.givenName());
        out.text(PartyForms.DRIVER_FAMILY_NAME, driver.familyName());
        out.text(PartyForms.DRIVER_LEGAL_NAME, driver.legalName());
        out.citations(PartyForms.DRIVER_CITATIONS, driver.citations());
        out.close(outer);
    }

    static Team readTeam(LinkReader in) {
        Team.Builder team = Team.builder();
        in.open(PartyForms.TEAM);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> team.id(in.newId(in.references.teams));
                case PartyForms.NAME -> team.name(in.text());
                case PartyForms.ALIASES -> team.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> team.externalIds(SharedCodec.externalIds(in));
                case PartyForms.TEAM_NATIONALITY -> team.nationality(in.country());
                default -> team.citations(SharedCodec.citations(in));
            }
        }
        return team.build();
    }

    static void write(Team team, FieldWriter out) {
        Form outer = out.open(PartyForms.TEAM);
        out.text(PartyForms.ID, team.id());
        out.text(PartyForms.NAME, team.name());
        out.texts(PartyForms.ALIASES, team.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, team.externalIds());
        out.text(PartyForms.TEAM_NATIONALITY, team.nationality());
        out.citations(PartyForms.TEAM_CITATIONS, team.citations());
        out.close(outer);
    }

    static Manufacturer readManufacturer(LinkReader in) {
        Manufacturer.Builder manufacturer = Manufacturer.builder();
        in.open(PartyForms.MANUFACTURER);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> manufacturer.id(in.newId(in.references.manufacturers));
                case PartyForms.NAME -> manufacturer.name(in.text());
                case PartyForms.ALIASES -> manufacturer.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> manufacturer.externalIds(SharedCodec.externalIds(in));
                default -> manufacturer.citations(SharedCodec.citations(in));
            }
        }
        return manufacturer.build();
    }

    static void write(Manufacturer manufacturer, FieldWriter out) {
        Form outer = out.open(PartyForms.MANUFACTURER);
        out.text(PartyForms.ID, manufacturer.id());
        out.text(PartyForms.NAME, manufacturer.name());
        out.texts(PartyForms.ALIASES, manufacturer.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, manufacturer.externalIds());
        out.citations(PartyForms.PLAIN_CITATIONS, manufacturer.citations());
        out.close(outer);
    }

    static Person readPerson(LinkReader in) {
        Person.Builder person = Person.builder();
        in.open(PartyForms.PERSON);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> person.id(in.newId(in.references.persons));
                case PartyForms.NAME -> person.name(in.text());
                case PartyForms.ALIASES -> person.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> person.externalIds(SharedCodec.externalIds(in));
                default -> person.citations(SharedCodec.citations(in));
            }
        }
        return person.build();
    }

    static void write(Person person, FieldWriter out) {
        Form outer = out.open(PartyForms.PERSON);
        out.text(PartyForms.ID, person.id());
        out.text(PartyForms.NAME, person.name());
        out.texts(PartyForms.ALIASES, person.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, person.externalIds());
        out.citations(PartyForms.PLAIN_CITATIONS, person.citations());
        out.close(outer);
    }

    static Organisation readOrganisation(LinkReader in) {
        Organisation.Builder organisation = Organisation.builder();
        in.open(PartyForms.ORGANISATION);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> organisation.id(in.newId(in.references.organisations));
                case PartyForms.NAME -> organisation.name(in.text());
                case PartyForms.ALIASES -> organisation.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> organisation.externalIds(SharedCodec.externalIds(in));
                default -> organisation.citations(SharedCodec.citations(in));
            }
        }
        return organisation.build();
    }

    static void write(Organisation organisation, FieldWriter out) {
        Form outer = out.open(PartyForms.ORGANISATION);
        out.text(PartyForms.ID, organisation.id());
        out.text(PartyForms.NAME, organisation.name());
        out.texts(PartyForms.ALIASES, organisation.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, organisation.externalIds());
        out.citations(PartyForms.PLAIN_CITATIONS, organisation.citations());
        out.close(outer);
    }
}
