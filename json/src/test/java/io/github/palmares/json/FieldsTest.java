package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refusal;
import static io.github.palmares.json.Refused.refuses;
import static io.github.palmares.json.Refused.refusesLeniently;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that are not as they should be, and values that the model refuses. */
class FieldsTest {
    /** A season for races to be in. */
    private static final String SEASON =
            "'series':[{'id':'s','name':'S'}],'seasons':[{'id':'s-23','series':'s','label':'2023'}],";

    private static String race(String fields) {
        return document(SEASON + "\n'races':[{'id':'r','season':'s-23'," + fields + "}]");
    }

    private static String driver(String fields) {
        return document("\n'drivers':[{'id':'a','name':'A'," + fields + "}]");
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearest() {
        refuses(
                driver("'natonality':'BRA'"),
                "/drivers/0/natonality: no field 'natonality' in a driver (line 2, column 33);"
                        + " did you mean 'nationality'?");
        refuses(
                document("'driver':[]"),
                "/driver: no field 'driver' in a record book (line 1, column 24); did you mean 'drivers'?");
        refuses(driver("'q':1"), "/drivers/0/q: no field 'q' in a driver (line 2, column 33)");
    }

    @Test
    void theNameOfAnUnknownFieldDoesNotBreakTheLine() {
        refuses(driver("'q\\n':1"), "/drivers/0/q\\n: no field 'q\\n' in a driver (line 2, column 33)");
    }

    @Test
    void unknownFieldsAreSkippedOnRequest() {
        RecordBook book = RecordBooks.read(
                document("'x':{'a':[1,2.5,{'b':null}],'c':true,'a':'é\\u00e9'},"
                        + "'drivers':[{'id':'a','y':[[],{}],'name':'A','z':-1e5}],'w':'w'"),
                JsonOptions.standard().withLenient(true));
        assertEquals("A", book.driver("a").name());
        refusesLeniently(
                document("'drivers':[{'id':'a','y':[]}]"),
                "/drivers/0: expected the field 'name', found none (line 1, column 51)");
    }

    @Test
    void unknownFieldsOfALaterMinorVersionAreSkipped() {
        assertEquals(
                RecordBook.builder().build(),
                RecordBooks.read("{\"schemaVersion\":\"1.7\",\"surprise\":[{}],\"drivers\":[]}"));
    }

    @Test
    void unknownFieldsOfALaterMinorVersionAreSkippedInElementsThatWaitToo() {
        RecordBook book = RecordBooks.read("{\"schemaVersion\":\"1.7\","
                + "\"cars\":[{\"id\":\"c\",\"name\":\"C\",\"manufacturer\":\"m\",\"weight\":1}],"
                + "\"manufacturers\":[{\"id\":\"m\",\"name\":\"M\"}]}");
        assertEquals("m", book.cars().get(0).manufacturer().orElseThrow().id());
    }

    @Test
    void anotherMajorVersionIsRefused() {
        refuses(
                "{\"schemaVersion\":\"2.0\",\"surprise\":[]}",
                "/schemaVersion: expected a schema version 1.x; a later one needs a later Palmares, found text '2.0'"
                        + " (line 1, column 18)");
        refuses(
                "{\"schemaVersion\":\"1\"}",
                "/schemaVersion: expected a schema version 1.x; a later one needs a later Palmares, found text '1'"
                        + " (line 1, column 18)");
        refuses(
                "{\"schemaVersion\":\"1.0.0\"}",
                "/schemaVersion: expected a schema version 1.x; a later one needs a later Palmares, found text '1.0.0'"
                        + " (line 1, column 18)");
        refuses("{\"schemaVersion\":1.0}", "/schemaVersion: expected text, found the number 1.0 (line 1, column 18)");
    }

    @Test
    void aMissingFieldIsRefusedWhereItsObjectEnds() {
        refuses(
                document("'series':[{'name':'S'}]"),
                "/series/0: expected the field 'id', found none (line 1, column 45)");
        refuses("{}", "document: expected the field 'schemaVersion', found none (line 1, column 2)");
        refuses(
                document("'drivers':[{'id':'a'}]"),
                "/drivers/0: expected the field 'name', found none (line 1, column 44)");
        refuses(
                driver("'externalIds':[{'scheme':'x'}]"),
                "/drivers/0/externalIds/0: expected the field 'value', found none (line 2, column 61)");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        refuses(
                driver("'name':'B'"),
                "/drivers/0/name: expected the field 'name' once, found it twice (line 2, column 33)");
        refuses(
                "{\"schemaVersion\":\"1.0\",\"schemaVersion\":\"1.0\"}",
                "/schemaVersion: expected the field 'schemaVersion' once, found it twice (line 1, column 24)");
        refuses(
                driver("'n\\u0061me':'B'"),
                "/drivers/0/name: expected the field 'name' once, found it twice (line 2, column 33)");
        refusesLeniently(
                driver("'x':1,'name':'B'"),
                "/drivers/0/name: expected the field 'name' once, found it twice (line 2, column 39)");
        refuses(
                document("'drivers':[],'drivers':[]"),
                "/drivers: expected the field 'drivers' once, found it twice (line 1, column 37)");
    }

    @Test
    void nullIsRefused() {
        refuses(driver("'born':null"), "/drivers/0/born: expected text, found null (line 2, column 40)");
        refuses(driver("'aliases':null"), "/drivers/0/aliases: expected an array, found null (line 2, column 43)");
        refuses(driver("'aliases':[null]"), "/drivers/0/aliases/0: expected text, found null (line 2, column 44)");
        refuses(document("'drivers':[null]"), "/drivers/0: expected an object, found null (line 1, column 35)");
        refuses(race("'kind':null"), "/races/0/kind: expected text, found null (line 2, column 43)");
        refuses(race("'event':null"), "/races/0/event: expected the id of an event, found null (line 2, column 44)");
        refuses(
                document("'adjustments':[{'points':null}]"),
                "/adjustments/0/points: expected a number, found null (line 1, column 49)");
        refuses("{\"schemaVersion\":null}", "/schemaVersion: expected text, found null (line 1, column 18)");
        refuses(race("'round':null"), "/races/0/round: expected a whole number, found null (line 2, column 44)");
    }

    @Test
    void theWrongTypeIsRefused() {
        refuses(driver("'born':1993"), "/drivers/0/born: expected text, found the number 1993 (line 2, column 40)");
        refuses(race("'round':'6'"), "/races/0/round: expected a whole number, found text '6' (line 2, column 44)");
        refuses(
                race("'round':6.0"),
                "/races/0/round: expected a whole number, found the number 6.0 (line 2, column 44)");
        refuses(
                race("'round':6e0"),
                "/races/0/round: expected a whole number, found the number 6e0 (line 2, column 44)");
        refuses(race("'round':true"), "/races/0/round: expected a whole number, found true (line 2, column 44)");
        refuses(race("'round':'NaN'"), "/races/0/round: expected a whole number, found text 'NaN' (line 2, column 44)");
        refuses(race("'round':[6]"), "/races/0/round: expected a whole number, found an array (line 2, column 44)");
        refuses(race("'name':6"), "/races/0/name: expected text, found the number 6 (line 2, column 43)");
        refuses(race("'name':6.5"), "/races/0/name: expected text, found the number 6.5 (line 2, column 43)");
        refuses(race("'name':false"), "/races/0/name: expected text, found false (line 2, column 43)");
        refuses(
                race("'event':6"),
                "/races/0/event: expected the id of an event, found the number 6 (line 2, column 44)");
        refuses(race("'kind':true"), "/races/0/kind: expected text, found true (line 2, column 43)");
        refuses(race("'kind':1"), "/races/0/kind: expected text, found the number 1 (line 2, column 43)");
        refuses(
                race("'season':{}"),
                "/races/0/season: expected the field 'season' once, found it twice (line 2, column 36)");
        refuses(race("'event':[]"), "/races/0/event: expected the id of an event, found an array (line 2, column 44)");
        refuses(race("'citations':{}"), "/races/0/citations: expected an array, found an object (line 2, column 48)");
        refuses(
                race("'citations':['x']"),
                "/races/0/citations/0: expected an object, found text 'x' (line 2, column 49)");
        refuses(
                document("'classes':[{'id':'c','name':'C','competes':'false'}]"),
                "/classes/0/competes: expected true or false, found text 'false' (line 1, column 67)");
        refuses(
                document("'classes':[{'id':'c','name':'C','competes':0}]"),
                "/classes/0/competes: expected true or false, found the number 0 (line 1, column 67)");
        refuses(document("'drivers':{}"), "/drivers: expected an array, found an object (line 1, column 34)");
        refuses(document("'drivers':['a']"), "/drivers/0: expected an object, found text 'a' (line 1, column 35)");
        refuses(
                document("'adjustments':[{'points':'5'}]"),
                "/adjustments/0/points: expected a number, found text '5' (line 1, column 49)");
        refuses(
                document("'adjustments':[{'points':true}]"),
                "/adjustments/0/points: expected a number, found true (line 1, column 49)");
    }

    @Test
    void whatIsNoNumberIsRefusedWhereANumberBelongs() {
        refuses(race("'round':NaN"), "/races/0/round: expected a value, found 'NaN' (line 2, column 44)");
        refuses(race("'round':-NaN"), "/races/0/round: expected a digit, found 'NaN' (line 2, column 45)");
        refuses(race("'round':Infinity"), "/races/0/round: expected a value, found 'Infinity' (line 2, column 44)");
        refuses(
                document("'adjustments':[{'points':NaN}]"),
                "/adjustments/0/points: expected a value, found 'NaN' (line 1, column 49)");
        refuses(
                document("'adjustments':[{'points':-Infinity}]"),
                "/adjustments/0/points: expected a value, found '-Infinity' (line 1, column 49)");
        refuses(
                document("'adjustments':[{'points':'NaN'}]"),
                "/adjustments/0/points: expected a number, found text 'NaN' (line 1, column 49)");
    }

    @Test
    void longTextIsShownInPart() {
        refuses(
                race("'round':'" + "x".repeat(201) + "'"),
                "/races/0/round: expected a whole number, found text '" + "x".repeat(200) + "…' (line 2, column 44)");
    }

    @Test
    void anIntegerOutOfRangeIsRefused() {
        refuses(
                race("'round':2147483648"),
                "/races/0/round: expected a whole number between -2147483648 and 2147483647,"
                        + " found the number 2147483648 (line 2, column 44)");
        refuses(
                race("'round':-2147483649"),
                "/races/0/round: expected a whole number between -2147483648 and 2147483647,"
                        + " found the number -2147483649 (line 2, column 44)");
        refuses(
                race("'round':9223372036854775808"),
                "/races/0/round: expected a whole number between -2147483648 and 2147483647,"
                        + " found the number 9223372036854775808 (line 2, column 44)");
        refuses(
                race("'round':-2147483648"),
                "/races/0: race round: expected 1 or more, found -2147483648 (line 2, column 55)");
        assertEquals(
                Integer.MAX_VALUE,
                RecordBooks.read(race("'round':2147483647")).race("r").round().getAsInt());
    }

    @Test
    void anUnknownWordIsRefusedWithTheNearest() {
        refuses(
                race("'kind':'exibition'"),
                "/races/0/kind: expected one of points, qualifying-race, exhibition, found 'exibition'"
                        + " (line 2, column 43); did you mean 'exhibition'?");
        refuses(
                race("'kind':'EXHIBITION'"),
                "/races/0/kind: expected one of points, qualifying-race, exhibition, found 'EXHIBITION'"
                        + " (line 2, column 43); did you mean 'exhibition'?");
    }

    @Test
    void aWordThatIsNearNoneIsRefusedWithAllThatThereAre() {
        refuses(
                race("'kind':''"),
                "/races/0/kind: expected one of points, qualifying-race, exhibition, found '' (line 2, column 43)");
        refuses(
                race("'kind':'rally'"),
                "/races/0/kind: expected one of points, qualifying-race, exhibition, found 'rally' (line 2, column 43)");
        assertEquals(
                "one of points, qualifying-race, exhibition",
                refusal(race("'kind':'rally'")).expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13",
                "2023-00-01",
                "2023-1-1",
                "23-01-01",
                "14/10/2023",
                "2023-10-14T12:00:00Z",
                "../..",
                "2023-10-15/",
                "soon",
                ""
            })
    void whatIsNoDateIsRefused(String date) {
        refuses(
                driver("'born':'" + date + "'"),
                "/drivers/0/born: date: expected a day such as '2023-10-14', a month '2023-10', a year '2023', a span"
                        + " '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found '"
                        + date
                        + "' (line 2, column 40)");
    }

    @Test
    void aBirthdayIsToldByAnAgeOnADate() {
        RecordBook book = RecordBooks.read(driver("'born':'1994, aged 29 on 2023'"));

        assertEquals(
                "29",
                book.driver("a")
                        .born()
                        .orElseThrow()
                        .ageOn(PartialDate.ofYear(2023))
                        .toString());
        assertEquals(book, RecordBooks.read(RecordBooks.toText(book)));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        refuses(
                race("'start':'2023-10-21/2023-10-15'"),
                "/races/0/start: date: expected a first day that is not after the last such as"
                        + " '2023-10-15/2023-10-21', found '2023-10-21/2023-10-15' (line 2, column 44)");
    }

    @Test
    void valuesOfTheirOwnFormAreRefusedWithTheModelsWords() {
        refuses(
                driver("'nationality':'GER'"),
                "/drivers/0/nationality: country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found 'GER';"
                        + " did you mean 'DEU' (Germany)? (line 2, column 47)");
        refuses(
                race("'scheduledDuration':'24h'"),
                "/races/0/scheduledDuration: expected a duration such as 'PT24H' or 'PT1M34.5S', found text '24h'"
                        + " (line 2, column 56)");
        refuses(
                race("'scheduledDistance':'24 hours'"),
                "/races/0/scheduledDistance: distance: expected a positive number and km, mi or laps such as '1000 km',"
                        + " found '24 hours' (line 2, column 56)");
        refuses(
                document("'sources':[{'id':'s','title':'S','url':'not an address'}]"),
                "/sources/0/url: expected an address such as 'https://example.org/article',"
                        + " found text 'not an address' (line 1, column 63)");
    }

    @Test
    void valuesThatDoNotGoTogetherAreRefusedWithTheModelsWords() {
        refuses(
                document("'drivers':[{'id':'A B','name':'A'}]"),
                "/drivers/0: driver id: expected lower-case letters and digits, parted by hyphens, dots or underscores,"
                        + " such as 'pipo-derani', found 'A B' (line 1, column 57)");
        refuses(race("'round':0"), "/races/0: race round: expected 1 or more, found 0 (line 2, column 45)");
    }

    @Test
    void anExponentOutOfRangeIsRefused() {
        refuses(
                document("'adjustments':[{'points':1e99999999999}]"),
                "/adjustments/0/points: expected a number with an exponent of common size,"
                        + " found the number 1e99999999999 (line 1, column 49)");
    }

    @Test
    void pointsWithAnExponentAreRead() {
        String points = document(SEASON + "'drivers':[{'id':'a','name':'A'}],'adjustments':[{'season':'s-23',"
                + "'table':'drivers','competitor':{'driver':'a'},'points':-1.5e2}]");
        assertEquals(
                "-150", RecordBooks.read(points).adjustments().get(0).points().toString());
        refuses(
                points.replace("-1.5e2", "1e999999999"),
                "/adjustments/0: points adjustment: expected points other than zero with up to nine digits and two"
                        + " decimals such as '-200', found '1E+999999999' (line 1, column 243)");
    }

    @Test
    void theExceptionHoldsThePartsOfItsMessage() {
        RecordBookFormatException unknown = refusal(driver("'natonality':'BRA'"));
        assertEquals("/drivers/0/natonality", unknown.pointer());
        assertEquals(2, unknown.line());
        assertEquals(33, unknown.column());
        assertEquals(
                "one of the fields id, name, aliases, externalIds, nationality, born, givenName, familyName,"
                        + " legalName, citations",
                unknown.expected());
        assertEquals("'natonality'", unknown.found());
        assertEquals(List.of("nationality"), unknown.nearest());

        RecordBookFormatException refused = refusal(race("'round':0"));
        assertEquals("1 or more", refused.expected());
        assertEquals("0", refused.found());
        assertEquals(List.of(), refused.nearest());

        assertEquals("", refusal("{}").pointer());
    }
}
