package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Titles;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Source;
import io.github.palmares.model.Title;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** What is said of single values that are refused. In JSON an apostrophe is a quote. */
class ModuleErrorsTest {
    private static final JsonMapper MAPPER = PalmaresModuleTest.MAPPER;

    private record Grid(List<Driver> drivers) {}

    private static JacksonException refusal(String json, TypeReference<?> type) {
        return assertThrows(JacksonException.class, () -> MAPPER.readValue(json.replace('\'', '"'), type));
    }

    private static void refuses(String json, TypeReference<?> type, String message) {
        assertEquals(message, told(refusal(json, type)));
    }

    /** The message, the place and the path, without the mapper's own words between them. */
    private static String told(JacksonException refusal) {
        TokenStreamLocation location = refusal.getLocation();
        String place = location == null ? "nowhere" : location.getLineNr() + ":" + location.getColumnNr();
        return refusal.getOriginalMessage() + " @ " + place + " "
                + refusal.getPathReference().replace("io.github.palmares.", "").replace('"', '\'');
    }

    private static void refusesToWrite(Object value, String message) {
        DatabindException refusal =
                assertThrows(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(value));
        assertEquals(message, refusal.getOriginalMessage());
    }

    @Test
    void aFieldThatIsUnknownIsRefusedWithTheNearest() {
        refuses(
                "{'id':'a','nam':'A'}",
                new TypeReference<Driver>() {},
                "no field 'nam' in a driver; did you mean 'name', 'familyName', 'givenName'? @ "
                        + "1:11 model.Driver['nam']");
    }

    @Test
    void aFieldThatIsMissingDoubleOrNullIsRefused() {
        refuses("{'id':'a'}", new TypeReference<Driver>() {}, "expected the field 'name', found none @ 1:10 ");
        refuses(
                "{'id':'a','id':'b'}",
                new TypeReference<Driver>() {},
                "expected the field 'id' once, found it twice @ 1:11 model.Driver['id']");
        refuses(
                "{'id':'a','name':null}",
                new TypeReference<Driver>() {},
                "expected text, found null @ 1:18 model.Driver['name']");
    }

    @Test
    void aValueOfTheWrongTypeIsRefusedWithItsPath() {
        refuses(
                "{'drivers':[{'id':'a','name':'A'},\n {'id':'b','name':7}]}",
                new TypeReference<Grid>() {},
                "expected text, found the number 7 @ 2:19 "
                        + "json.ModuleErrorsTest$Grid['drivers']->java.util.ArrayList[1]->model.Driver['nam"
                        + "e']");
        refuses("[]", new TypeReference<Driver>() {}, "expected an object, found an array @ 1:1 ");
        refuses("31", new TypeReference<CarNumber>() {}, "expected text, found the number 31 @ 1:1 ");
    }

    @Test
    void aPathLeadsThroughWhatIsReferredTo() {
        refuses(
                "{'championship':{'id':'c','name':'C','series':{'id':'s','name':'S'},'role':'cupp'}}",
                new TypeReference<Title>() {},
                "expected one of season-title, cup, trophy, found 'cupp'; did you mean 'cup'? @ "
                        + "1:76 model.Title['championship']->model.Championship['role']");
        refuses(
                "{'member':{'driver':{'id':'a','name':'A','citations':[{'source':'b'}]}}}",
                new TypeReference<Affiliation>() {},
                "expected an object, found text 'b' @ 1:65 "
                        + "model.Affiliation['member']->model.Party['driver']->model.Driver['citations']->j"
                        + "ava.util.List[0]->model.Citation['source']");
        refuses("'paper'", new TypeReference<Championship>() {}, "expected an object, found text 'paper' @ 1:1 ");
    }

    @Test
    void whatTheModelRefusesIsRefusedInItsWords() {
        JacksonException refusal = refusal("{'id':'A B','name':'A'}", new TypeReference<Driver>() {});
        assertInstanceOf(ValueInstantiationException.class, refusal);
        assertEquals(
                "driver id: expected lower-case letters and digits, parted by hyphens, dots or "
                        + "underscores, such as 'pipo-derani', found 'A B' @ 1:23 ",
                told(refusal));
        refuses(
                "'2023-13'",
                new TypeReference<PartialDate>() {},
                "date: expected a day such as '2023-10-14', a month '2023-10', a year '2023', a "
                        + "span '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found '2023-13' @ "
                        + "1:1 ");
        refuses(
                "{'driver':{'id':'A B','name':'A'}}",
                new TypeReference<Seat>() {},
                "driver id: expected lower-case letters and digits, parted by hyphens, dots or "
                        + "underscores, such as 'pipo-derani', found 'A B' @ 1:33 model.Seat['driver']");
    }

    @Test
    void aKindIsNeeded() {
        refuses(
                "{}",
                new TypeReference<Competitor>() {},
                "expected the field driver, team or manufacturer, found none @ 1:2 ");
        refuses(
                "{'person':{'id':'a','name':'A'}}",
                new TypeReference<Competitor>() {},
                "no field 'person' in a competitor @ 1:2 model.Competitor['person']");
        refuses(
                "{'driver':{'id':'a','name':'A'},'team':{'id':'a','name':'A'}}",
                new TypeReference<Competitor>() {},
                "expected one of the fields driver, team or manufacturer, found two @ 1:40 model.Competitor['team']");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        JacksonException refusal = refusal("{'classifed':1}", new TypeReference<Map<ResultStatus, Integer>>() {});
        assertInstanceOf(InvalidFormatException.class, refusal);
        assertEquals(
                "Cannot deserialize Map key of type `io.github.palmares.model.ResultStatus` from "
                        + "String \"classifed\": expected one of classified, not-classified, retired, "
                        + "disqualified, not-started, withdrawn, did-not-qualify, did-not-practise, "
                        + "did-not-arrive, reserve, other @ 1:2 ",
                told(refusal));
        refuses(
                "{'':1}",
                new TypeReference<Map<CarNumber, Integer>>() {},
                "Cannot deserialize Map key of type `io.github.palmares.model.CarNumber` from "
                        + "String \"\": car number: expected 1 to 4 characters, digits with an optional "
                        + "capital letter at the end such as '31' or '01', found '' @ 1:2 ");
        refuses(
                "{'a':1}",
                new TypeReference<Map<Points, Integer>>() {},
                "Cannot deserialize Map key of type `io.github.palmares.points.Points` from String \"a\": "
                        + "points: expected a number such as '12.5', found 'a' @ 1:2 ");
        refuses(
                "{'a':1}",
                new TypeReference<Map<Driver, Integer>>() {},
                "Driver is an object in JSON and cannot be read from the key of a map @ 1:2 ");
    }

    @Test
    void anObjectWithoutAnIdIsNoKey() {
        refusesToWrite(
                Map.of(Citation.of(Source.builder().id("a").title("A").build()), 1),
                "Citation has neither an id nor a text of its own and cannot be the key of a map");
        refusesToWrite(Map.of(Driver.builder(), 1), "Driver.Builder has no JSON form; take what it builds");
    }

    @Test
    void aBookThatIsRefusedTellsThePath() {
        refuses(
                "{'book':{'schemaVersion':'1.0','drivers':[{'id':'a','nam':'A'}]}}",
                new TypeReference<Map<String, RecordBook>>() {},
                "no field 'nam' in a driver; did you mean 'name', 'familyName', 'givenName'? @ "
                        + "nowhere "
                        + "java.util.LinkedHashMap['book']->book.RecordBook['drivers']->java.util.List[0]->"
                        + "model.Driver['nam']");
    }

    @Test
    void aRuleGivenTwiceIsRefused() {
        refuses(
                "{'name':'A','scale':{'points':[1]},'tables':[{'table':'teams','rules':{}},"
                        + "{'table':'teams','rules':{}}]}",
                new TypeReference<PointsSystem>() {},
                "tables: expected each table once, found two for TEAMS @ 1:104 ");
    }

    @Test
    void malformedJsonIsRefusedByTheParser() {
        refuses(
                "{'id':'a',",
                new TypeReference<Driver>() {},
                "Unexpected end-of-input within/between Object entries @ 1:11 ");
    }

    @Test
    void aBuilderIsRefused() {
        refusesToWrite(List.of(Driver.builder()), "Driver.Builder has no JSON form; take what it builds");
        refuses(
                "{}",
                new TypeReference<Titles>() {},
                "Titles is written to JSON and not read from it; read a list of its facts @ 1:1 ");
    }

    @Test
    void limitsAreThoseOfTheModule() {
        JsonMapper short64 = JsonMapper.builder()
                .addModule(new PalmaresModule(JsonOptions.standard().withMaxText(4)))
                .build();
        assertEquals(CarNumber.of("31"), short64.readValue("\"31\"", CarNumber.class));
        MismatchedInputException refusal = assertThrows(
                MismatchedInputException.class,
                () -> short64.readValue("{\"id\":\"a\",\"name\":\"Ada B\"}", Driver.class));
        assertEquals("expected text of at most 4 characters, found more", refusal.getOriginalMessage());
    }

    @Test
    void aLenientModuleSkipsUnknownFields() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new PalmaresModule(JsonOptions.standard().withLenient(true)))
                .build();
        assertEquals(
                Driver.builder().id("a").name("A").build(),
                lenient.readValue("{\"id\":\"a\",\"more\":{\"b\":[1]},\"name\":\"A\"}", Driver.class));
    }
}
