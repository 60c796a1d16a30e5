package io.github.palmares.json;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A made-up entity of each kind with every attribute set to something of its own, and some that they need. */
final class FullEntities {
    static final Source SOURCE = Source.builder()
            .id("made-up")
            .title("A made-up source")
            .publisher("Made-Up Press")
            .author("M. A. Deup")
            .published(PartialDate.parse("2024-05"))
            .url(URI.create("https://example.org/made/up?a=b#c"))
            .build();
    static final Citation CITATION = Citation.of(SOURCE, 3);
    private static final ExternalId EXTERNAL_ID = ExternalId.of("wikidata", "Q1");

    static final Driver DRIVER = Driver.builder()
            .id("ann")
            .name("Ann Üp")
            .addAliases("A. Üp", "Annie 🏁")
            .addExternalIds(EXTERNAL_ID, ExternalId.of("other", "é/\"\\"))
            .nationality(Country.of("BRA"))
            .born(PartialDate.parse("1993-10-15/1993-10-21"))
            .givenName("Ann")
            .familyName("Üp")
            .legalName("Anna Üp")
            .addCitations(CITATION, Citation.of(SOURCE))
            .build();
    static final Driver OTHER_DRIVER =
            Driver.builder().id("bob").name("Bob Made").build();
    static final Team TEAM = Team.builder()
            .id("team")
            .name("Team Made-Up")
            .addAlias("TMU")
            .addExternalId(EXTERNAL_ID)
            .nationality(Country.of("DEU"))
            .addCitation(CITATION)
            .build();
    static final Manufacturer MARQUE = Manufacturer.builder()
            .id("marque")
            .name("Marque")
            .addAlias("MQ")
            .addExternalId(EXTERNAL_ID)
            .addCitation(CITATION)
            .build();
    static final Person PERSON = Person.builder()
            .id("boss")
            .name("The Boss")
            .addAlias("TB")
            .addExternalId(EXTERNAL_ID)
            .addCitation(CITATION)
            .build();
    static final Organisation ORGANISATION = Organisation.builder()
            .id("group")
            .name("The Group")
            .addAlias("TG")
            .addExternalId(EXTERNAL_ID)
            .addCitation(CITATION)
            .build();
    static final Circuit CIRCUIT = Circuit.builder()
            .id("ring")
            .name("The Ring")
            .addAlias("TR")
            .addExternalId(EXTERNAL_ID)
            .country(Country.of("FRA"))
            .addCitation(CITATION)
            .build();
    static final Circuit OTHER_CIRCUIT =
            Circuit.builder().id("oval").name("The Oval").build();
    static final Series SERIES = Series.builder()
            .id("cups")
            .name("The Series")
            .addAlias("TS")
            .addExternalId(EXTERNAL_ID)
            .addCitation(CITATION)
            .build();
    static final CarClass OLD_CLASS = CarClass.builder().id("z-old").name("OLD").build();
    static final CarClass CLASS = CarClass.builder()
            .id("new")
            .name("NEW")
            .addAlias("NW")
            .addExternalId(EXTERNAL_ID)
            .addPredecessor(OLD_CLASS)
            .firstSeason("2018")
            .competes(false)
            .addCitation(CITATION)
            .build();
    static final CarModel CAR = CarModel.builder()
            .id("car")
            .name("Marque One")
            .addAlias("M1")
            .addExternalId(EXTERNAL_ID)
            .manufacturer(MARQUE)
            .technicalRules("LMDh")
            .addCitation(CITATION)
            .build();
    static final CarModel OTHER_CAR =
            CarModel.builder().id("spare").name("Marque Two").build();
    static final Event EVENT = Event.builder()
            .id("ring-24")
            .name("Ring 24")
            .addAlias("R24")
            .addExternalId(EXTERNAL_ID)
            .circuit(CIRCUIT)
            .addCitation(CITATION)
            .build();
    static final Season SEASON = Season.builder()
            .id("cups-2018")
            .series(SERIES)
            .label("2018–19")
            .addClasses(OLD_CLASS, CLASS)
            .topClass(CLASS)
            .addCitation(CITATION)
            .build();
    static final Race RACE = Race.builder()
            .id("ring-24-2019")
            .season(SEASON)
            .event(EVENT)
            .edition(62)
            .circuit(OTHER_CIRCUIT)
            .name("Made-Up Ring 24")
            .start(PartialDate.parse("2019-01-26"))
            .round(2)
            .scheduledDuration(Duration.ofHours(24))
            .actualDuration(Duration.ofMillis(83_456_789))
            .scheduledDistance(Distance.parse("1000 km"))
            .actualDistance(Distance.parse("612.5 mi"))
            .kind(RaceKind.EXHIBITION)
            .status(RaceStatus.SHORTENED)
            .addExternalId(EXTERNAL_ID)
            .addCitation(CITATION)
            .build();
    static final Race OTHER_RACE =
            Race.builder().id("oval-6-2019").season(SEASON).build();
    static final Championship CHAMPIONSHIP = Championship.builder()
            .id("cup")
            .name("The Cup")
            .addAlias("TC")
            .addExternalId(EXTERNAL_ID)
            .series(SERIES)
            .role(ChampionshipRole.SEASON_TITLE)
            .addCitation(CITATION)
            .build();

    private FullEntities() {}

    static List<Entity> all() {
        return List.of(
                SOURCE,
                DRIVER,
                OTHER_DRIVER,
                TEAM,
                MARQUE,
                PERSON,
                ORGANISATION,
                CIRCUIT,
                OTHER_CIRCUIT,
                SERIES,
                OLD_CLASS,
                CLASS,
                CAR,
                OTHER_CAR,
                EVENT,
                SEASON,
                RACE,
                OTHER_RACE,
                CHAMPIONSHIP);
    }
}
