package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributes of entities that two statements know alike, that one of them lacks, or that contradict each other. */
class EntityAttributesTest {
    private static final Citation A = Samples.citation("a", 2);
    private static final Citation B = Samples.citation("b", 1);
    private static final Country BRA = Country.of("BRA");
    private static final Country GBR = Country.of("GBR");
    private static final PartialDate IN_1988 = PartialDate.parse("1988");
    private static final PartialDate IN_1989 = PartialDate.parse("1989");

    /** Two statements that differ in one attribute, the statement without it, and what uniting the two says. */
    record Row(Object plain, Object one, Object other, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static Row row(Object plain, Object one, Object other, String subject, String attribute, String values) {
        String[] value = values.split("\\|");
        boolean cited = !(plain instanceof Source);
        return new Row(
                plain,
                one,
                other,
                subject + ", " + attribute + ": '" + value[0] + "' (" + (cited ? "a ¶2" : "no source") + ") and '"
                        + value[1] + "' (" + (cited ? "b ¶1" : "no source")
                        + ") contradict each other; replace(…) one of them");
    }

    static Stream<Row> optional() {
        return Stream.of(
                source("publisher", b -> b.publisher("P"), b -> b.publisher("Q"), "P|Q"),
                source("author", b -> b.author("P"), b -> b.author("Q"), "P|Q"),
                source("published", b -> b.published(IN_1988), b -> b.published(IN_1989), "1988|1989"),
                source("url", b -> b.url(URI.create("x:y")), b -> b.url(URI.create("x:z")), "x:y|x:z"),
                driver("nationality", b -> b.nationality(BRA), b -> b.nationality(GBR), "BRA|GBR"),
                driver("born", b -> b.born(IN_1988), b -> b.born(IN_1989), "1988|1989"),
                driver("given name", b -> b.givenName("P"), b -> b.givenName("Q"), "P|Q"),
                driver("family name", b -> b.familyName("P"), b -> b.familyName("Q"), "P|Q"),
                driver("legal name", b -> b.legalName("P"), b -> b.legalName("Q"), "P|Q"),
                team("nationality", b -> b.nationality(BRA), b -> b.nationality(GBR), "BRA|GBR"),
                circuit("country", b -> b.country(BRA), b -> b.country(GBR), "BRA|GBR"),
                carClass("first season", b -> b.firstSeason("1"), b -> b.firstSeason("2"), "1|2"),
                car(
                        "manufacturer",
                        b -> b.manufacturer(Samples.manufacturer("p")),
                        b -> b.manufacturer(Samples.manufacturer("q")),
                        "p|q"),
                car("technical rules", b -> b.technicalRules("P"), b -> b.technicalRules("Q"), "P|Q"),
                event("circuit", b -> b.circuit(Samples.circuit("p")), b -> b.circuit(Samples.circuit("q"))),
                season(
                        "classes",
                        b -> b.addClasses(Samples.carClass("p"), Samples.carClass("q")),
                        b -> b.addClasses(Samples.carClass("q"), Samples.carClass("p")),
                        "[p, q]|[q, p]"),
                season(
                        "top class",
                        b -> b.topClass(Samples.carClass("p")),
                        b -> b.topClass(Samples.carClass("q")),
                        "p|q"));
    }

    static Stream<Row> optionalOfRaces() {
        Duration hours = Duration.ofHours(24);
        Duration fewer = Duration.ofHours(6);
        Distance far = Distance.parse("1000 km");
        Distance near = Distance.parse("500 mi");
        return Stream.of(
                race("event", b -> b.event(Samples.event("p")), b -> b.event(Samples.event("q")), "p|q"),
                race("edition", b -> b.edition(61), b -> b.edition(62), "61|62"),
                race("circuit", b -> b.circuit(Samples.circuit("p")), b -> b.circuit(Samples.circuit("q")), "p|q"),
                race("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                race("start", b -> b.start(IN_1988), b -> b.start(IN_1989), "1988|1989"),
                race("round", b -> b.round(1), b -> b.round(2), "1|2"),
                race(
                        "scheduled duration",
                        b -> b.scheduledDuration(hours),
                        b -> b.scheduledDuration(fewer),
                        "PT24H|PT6H"),
                race("actual duration", b -> b.actualDuration(hours), b -> b.actualDuration(fewer), "PT24H|PT6H"),
                race(
                        "scheduled distance",
                        b -> b.scheduledDistance(far),
                        b -> b.scheduledDistance(near),
                        "1000 km|500 mi"),
                race("actual distance", b -> b.actualDistance(far), b -> b.actualDistance(near), "1000 km|500 mi"),
                race("status", b -> b.status(RaceStatus.RUN), b -> b.status(RaceStatus.CANCELLED), "RUN|CANCELLED"));
    }

    static Stream<Row> required() {
        return Stream.of(
                source("title", b -> b.title("P"), b -> b.title("Q"), "P|Q"),
                driver("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                team("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                row(
                        manufacturer("a", 2, "X"),
                        manufacturer("a", 2, "P"),
                        manufacturer("b", 1, "Q"),
                        "manufacturer 'x'",
                        "name",
                        "P|Q"),
                row(person("a", 2, "X"), person("a", 2, "P"), person("b", 1, "Q"), "person 'x'", "name", "P|Q"),
                row(
                        organisation("a", 2, "X"),
                        organisation("a", 2, "P"),
                        organisation("b", 1, "Q"),
                        "organisation 'x'",
                        "name",
                        "P|Q"),
                row(series("a", 2, "X"), series("a", 2, "P"), series("b", 1, "Q"), "series 'x'", "name", "P|Q"),
                circuit("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                carClass("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                carClass("competes", b -> b.competes(false), b -> b.competes(true), "false|true"),
                car("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                event("name", b -> b.name("p"), b -> b.name("q")),
                season("series", b -> b.series(Samples.series("p")), b -> b.series(Samples.series("q")), "p|q"),
                season("label", b -> b.label("1988"), b -> b.label("1989"), "1988|1989"),
                race("season", b -> b.season(Samples.season("p")), b -> b.season(Samples.season("q")), "p|q"),
                race(
                        "kind",
                        b -> b.kind(RaceKind.EXHIBITION),
                        b -> b.kind(RaceKind.QUALIFYING_RACE),
                        "EXHIBITION|QUALIFYING_RACE"),
                championship("name", b -> b.name("P"), b -> b.name("Q"), "P|Q"),
                championship("series", b -> b.series(Samples.series("p")), b -> b.series(Samples.series("q")), "p|q"),
                championship(
                        "role", b -> b.role(ChampionshipRole.CUP), b -> b.role(ChampionshipRole.TROPHY), "CUP|TROPHY"));
    }

    private static Row source(
            String attribute, UnaryOperator<Source.Builder> one, UnaryOperator<Source.Builder> other, String values) {
        Source plain = Samples.source("x");
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(plain.toBuilder()).build(),
                "source 'x'",
                attribute,
                values);
    }

    private static Row driver(
            String attribute, UnaryOperator<Driver.Builder> one, UnaryOperator<Driver.Builder> other, String values) {
        Driver plain = Samples.driver("x").toBuilder().addCitations(A).build();
        Driver second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "driver 'x'",
                attribute,
                values);
    }

    private static Row team(
            String attribute, UnaryOperator<Team.Builder> one, UnaryOperator<Team.Builder> other, String values) {
        Team plain = Samples.team("x").toBuilder().addCitations(A).build();
        Team second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "team 'x'",
                attribute,
                values);
    }

    private static Manufacturer manufacturer(String source, int paragraph, String name) {
        return Manufacturer.builder()
                .id("x")
                .name(name)
                .addCitations(Samples.citation(source, paragraph))
                .build();
    }

    private static Person person(String source, int paragraph, String name) {
        return Person.builder()
                .id("x")
                .name(name)
                .addCitations(Samples.citation(source, paragraph))
                .build();
    }

    private static Organisation organisation(String source, int paragraph, String name) {
        return Organisation.builder()
                .id("x")
                .name(name)
                .addCitations(Samples.citation(source, paragraph))
                .build();
    }

    private static Series series(String source, int paragraph, String name) {
        return Series.builder()
                .id("x")
                .name(name)
                .addCitations(Samples.citation(source, paragraph))
                .build();
    }

    private static Row circuit(
            String attribute, UnaryOperator<Circuit.Builder> one, UnaryOperator<Circuit.Builder> other, String values) {
        Circuit plain = Samples.circuit("x").toBuilder().addCitations(A).build();
        Circuit second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "circuit 'x'",
                attribute,
                values);
    }

    private static Row carClass(
            String attribute,
            UnaryOperator<CarClass.Builder> one,
            UnaryOperator<CarClass.Builder> other,
            String values) {
        CarClass plain = Samples.carClass("x").toBuilder().addCitations(A).build();
        CarClass second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "class 'x'",
                attribute,
                values);
    }

    private static Row car(
            String attribute,
            UnaryOperator<CarModel.Builder> one,
            UnaryOperator<CarModel.Builder> other,
            String values) {
        CarModel plain = Samples.car("x").toBuilder().addCitations(A).build();
        CarModel second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "car 'x'",
                attribute,
                values);
    }

    private static Row event(String attribute, UnaryOperator<Event.Builder> one, UnaryOperator<Event.Builder> other) {
        Event plain = Samples.event("x").toBuilder().addCitations(A).build();
        Event second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "event 'x'",
                attribute,
                "p|q");
    }

    private static Row season(
            String attribute, UnaryOperator<Season.Builder> one, UnaryOperator<Season.Builder> other, String values) {
        Season plain = Samples.season("x").toBuilder().addCitations(A).build();
        Season second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "season 'x'",
                attribute,
                values);
    }

    private static Row race(
            String attribute, UnaryOperator<Race.Builder> one, UnaryOperator<Race.Builder> other, String values) {
        Race plain = Samples.race("x").toBuilder().addCitations(A).build();
        Race second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "race 'x'",
                attribute,
                values);
    }

    private static Row championship(
            String attribute,
            UnaryOperator<Championship.Builder> one,
            UnaryOperator<Championship.Builder> other,
            String values) {
        Championship plain =
                Samples.championship("x").toBuilder().addCitations(A).build();
        Championship second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "championship 'x'",
                attribute,
                values);
    }

    @ParameterizedTest
    @MethodSource({"optional", "optionalOfRaces"})
    void anAttributeThatIsAbsentTakesTheOthersValue(Row row) {
        assertEquals(row.one(), Unite.all(row.plain(), row.one()));
    }

    @ParameterizedTest
    @MethodSource({"optional", "optionalOfRaces", "required"})
    void twoValuesOfAnAttributeContradictEachOther(Row row) {
        assertEquals(row.message(), Unite.conflict(row.one(), row.other()).getMessage());
        assertEquals(
                row.message(), Unite.conflict(row.one(), row.other(), row.one()).getMessage());
    }
}
