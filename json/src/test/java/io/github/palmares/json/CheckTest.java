package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a check finds, and after what it goes on. */
class CheckTest {
    static final JsonOptions LENIENT = JsonOptions.standard().withLenient(true);
    /** Two faulty drivers. */
    static final String FAULTY = document("'drivers':[{'id':'a'},\n{'id':'b','name':'B','nick':'x'}]");

    private static void finds(String document, String... findings) {
        finds(document, JsonOptions.standard(), findings);
    }

    private static void finds(String document, JsonOptions options, String... findings) {
        assertEquals(List.of(findings), texts(RecordBooks.check(document, options)));
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void nothingIsFoundInAGoodDocument() {
        assertEquals(List.of(), RecordBooks.check(RecordBooks.toBytes(FullFacts.book())));
    }

    @Test
    void aFindingHoldsItsPlaceAndItsWordsApart() {
        assertEquals(
                new Finding(
                        Severity.ERROR,
                        FindingKind.UNREADABLE,
                        "/drivers/0",
                        "expected the field 'name', found none (line 1, column 44)",
                        List.of()),
                RecordBooks.check(FAULTY).get(0));
        assertEquals(
                FindingKind.NOT_UNDERSTOOD,
                RecordBooks.check(FAULTY, LENIENT).get(1).kind());
    }

    @Test
    void everyFaultyFieldOfAnElementIsFound() {
        finds(
                document(
                        "'drivers':[12,{'id':7,'name':8},\n['a'],null,{'name':'C'},{'id':'d','name':'D','nationality':'D'}]"),
                "ERROR /drivers/0: expected an object, found the number 12 (line 1, column 35)",
                "ERROR /drivers/1/id: expected text, found the number 7 (line 1, column 44)",
                "ERROR /drivers/1/name: expected text, found the number 8 (line 1, column 53)",
                "ERROR /drivers/2: expected an object, found an array (line 2, column 1)",
                "ERROR /drivers/3: expected an object, found null (line 2, column 7)",
                "ERROR /drivers/4: expected the field 'id', found none (line 2, column 23)",
                "ERROR /drivers/5/nationality: country: expected an ISO 3166-1 alpha-3 code such as 'BRA',"
                        + " found 'D' (line 2, column 60)");
    }

    @Test
    void fourFaultyFieldsAreFourFindingsWhereverTheyStand() {
        finds(
                document("'drivers':[{'id':'d','name':1,'born':'someday','aliases':['A',2],\n"
                        + "'citations':[{'source':3,'paragraph':0}],'familyName':'D'}]"),
                "ERROR /drivers/0/name: expected text, found the number 1 (line 1, column 52)",
                "ERROR /drivers/0/born: date: expected a day such as '2023-10-14', a month '2023-10', a year '2023',"
                        + " a span '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found 'someday'"
                        + " (line 1, column 61)",
                "ERROR /drivers/0/aliases/1: expected text, found the number 2 (line 1, column 86)",
                "ERROR /drivers/0/citations/0/source: expected the id of a source, found the number 3 (line 2, column 24)");
    }

    @Test
    void whatRefersToAFaultyElementIsPassedOver() {
        finds(
                document("'series':[{'id':'s','label':'S'}],"
                        + "'seasons':[{'id':'s-23','series':'s','label':'2023','oops':1}],"
                        + "'races':[{'id':'r','season':'s-23'},{'id':'q','season':'s-24'}]"),
                "ERROR /series/0/label: no field 'label' in a series (line 1, column 44)",
                "ERROR /series/0: expected the field 'name', found none (line 1, column 55)",
                "ERROR /seasons/0/oops: no field 'oops' in a season (line 1, column 110)",
                "ERROR /races/1/season: no season 's-24' (line 1, column 176); did you mean 's-23'?");
    }

    @Test
    void whatRefersToAFaultyElementThatComesLaterIsPassedOver() {
        finds(
                document("'races':[{'id':'r','season':'s-23'},{'id':'q','season':'s-24'}],"
                        + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                        + "'series':[{'name':12,'id':'s'}]"),
                "ERROR /series/0/name: expected text, found the number 12 (line 1, column 160)",
                "ERROR /races/1/season: no season 's-24' (line 1, column 79); did you mean 's-23'?");
    }

    @Test
    void anElementWithoutAnIdMayBeTheOneReferredTo() {
        finds(
                document("'series':[{'Id':'s','name':'S'}],'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                        + "'circuits':[{'id':'c','name':'C','country':'USA'},{'id':'c','name':'C'}],"
                        + "'events':[{'id':'e','name':'E','circuit':'d'}]"),
                "ERROR /series/0/Id: no field 'Id' in a series (line 1, column 35); did you mean 'id'?",
                "ERROR /circuits/1/id: expected each circuit once, found 'c' twice (line 1, column 167)",
                "ERROR /events/0/circuit: no circuit 'd' (line 1, column 225); did you mean 'c'?");
    }

    @Test
    void anIdGivenTwiceIsFoundWhereTheFirstIsFaultyToo() {
        finds(
                document("'teams':[{'id':'a'},{'id':'a','name':'A'}]"),
                "ERROR /teams/0: expected the field 'name', found none (line 1, column 42)",
                "ERROR /teams/1/id: expected each team once, found 'a' twice (line 1, column 50)");
    }

    @Test
    void aFaultyFieldOfTheDocumentIsPassedOver() {
        finds(
                document("'Drivers':[{'id':'a','name':'A'}],'teams':{'id':'t'},'persons':[],'persons':[{}],"
                        + "'affiliations':[{'member':{'driver':'a'},'of':{'team':'t'},'kind':'drives-for'}],"
                        + "'circuits':[{'id':'c'}]"),
                "ERROR /Drivers: no field 'Drivers' in a record book (line 1, column 24); did you mean 'drivers'?",
                "ERROR /teams: expected an array, found an object (line 1, column 66)",
                "ERROR /persons: expected the field 'persons' once, found it twice (line 1, column 90)",
                "ERROR /circuits/0: expected the field 'name', found none (line 1, column 207)");
    }

    @Test
    void aVersionThatIsNoTextOrIsNotThereIsPassedOver() {
        finds(
                "{\"schemaVersion\":1,\"drivers\":[{}]}",
                "ERROR /schemaVersion: expected text, found the number 1 (line 1, column 18)",
                "ERROR /drivers/0: expected the field 'id', found none (line 1, column 32)",
                "ERROR /drivers/0: expected the field 'name', found none (line 1, column 32)");
        finds(
                "{\"drivers\":[{}]}",
                "ERROR /drivers/0: expected the field 'id', found none (line 1, column 14)",
                "ERROR /drivers/0: expected the field 'name', found none (line 1, column 14)",
                "ERROR document: expected the field 'schemaVersion', found none (line 1, column 16)");
    }

    @Test
    void anotherMajorVersionEndsTheCheck() {
        finds(
                "{\"schemaVersion\":\"2.0\",\"drivers\":[{}]}",
                "ERROR /schemaVersion: expected a schema version 1.x; a later one needs a later Palmares, found text '2.0'"
                        + " (line 1, column 18)");
    }

    @Test
    void unknownFieldsOfALaterMinorVersionAreWarnings() {
        finds(
                "{\"schemaVersion\":\"1.7\",\"weather\":{\"rain\":[1]},\"drivers\":[\n{\"id\":\"a\",\"Name\":\"A\",\"name\":\"A\"}]}",
                "WARNING /weather: no field 'weather' in a record book (line 1, column 24)",
                "WARNING /drivers/0/Name: no field 'Name' in a driver (line 2, column 11); did you mean 'name', 'familyName', 'givenName'?");
    }

    @Test
    void aSkippedFieldOfAnElementThatWaitsIsFoundOnce() {
        finds(
                document(
                        "'seasons':[{'id':'s-23','x':1,'series':'s','y':2,'label':'2023'}],'series':[{'id':'s','name':'S'}]"),
                LENIENT,
                "WARNING /seasons/0/x: no field 'x' in a season (line 1, column 48)",
                "WARNING /seasons/0/y: no field 'y' in a season (line 1, column 67)");
    }

    @Test
    void allThatIsMissingInTheEndIsFound() {
        finds(
                document("'events':[{'id':'e','name':'E','circuit':'c'},{'id':'f','name':'F','circuit':'c'}],"
                        + "'classes':[{'id':'a','name':'A','predecessors':['b']},{'id':'b','name':'B','predecessors':['a']},"
                        + "{'id':'d','name':'D','predecessors':['d']},{'id':'z','name':'Z','predecessors':['a']},"
                        + "{'id':'y','name':'Y','predecessors':['x']}]"),
                "ERROR /classes/4/predecessors/0: no class 'x' (line 1, column 327)",
                "ERROR /events/0/circuit: no circuit 'c' (line 1, column 65)",
                "ERROR /events/1/circuit: no circuit 'c' (line 1, column 101)",
                "ERROR /classes/0/predecessors/0: expected a class that does not lead back to this one, found 'b'"
                        + " (line 1, column 155)",
                "ERROR /classes/2/predecessors/0: expected a class that does not lead back to this one, found 'd'"
                        + " (line 1, column 241)");
    }

    @Test
    void whatWaitsForACircleIsGivenUpWithIt() {
        String circular = "expected a class that does not lead back to this one, found ";
        finds(
                document(
                        "'classes':[{'id':'a','name':'A','predecessors':['b']},{'id':'b','name':'B','predecessors':['a']},"
                                + "{'id':'c','name':'C','predecessors':['b']},{'id':'d','name':'D','predecessors':['c']}]"),
                "ERROR /classes/0/predecessors/0: " + circular + "'b' (line 1, column 72)");
        finds(
                document(
                        "'classes':[{'id':'a','name':'A','predecessors':['a']},{'id':'b','name':'B','predecessors':['a']},"
                                + "{'id':'c','name':'C','predecessors':['b']}]"),
                "ERROR /classes/0/predecessors/0: " + circular + "'a' (line 1, column 72)");
        finds(
                document("'classes':[{'id':'a','name':'A','predecessors':['a']}],"
                        + "'series':[{'id':'s','name':'S'}],"
                        + "'seasons':[{'id':'s-23','series':'s','label':'2023','topClass':'a'}]"),
                "ERROR /classes/0/predecessors/0: " + circular + "'a' (line 1, column 72)");
    }

    @Test
    void anElementIsToldAllThatItLacks() {
        finds(
                document(
                        "'races':[{'id':'r','season':'s','event':'e','circuit':'c'}],'circuits':[{'id':'c','name':'C'}]"),
                "ERROR /races/0/season: no season 's' (line 1, column 52)",
                "ERROR /races/0/event: no event 'e' (line 1, column 64)");
    }

    @Test
    void malformedJsonEndsTheCheck() {
        finds(
                document("'drivers':[{},{'id':'a',}],'teams':[{}]"),
                "ERROR /drivers/0: expected the field 'id', found none (line 1, column 36)",
                "ERROR /drivers/0: expected the field 'name', found none (line 1, column 36)",
                "ERROR /drivers/1/id: expected a name in double quotes, found '}' (line 1, column 48)");
        finds(
                document("'drivers':[{'name':1,'x':tru}],'teams':[{}]"),
                "ERROR /drivers/0/name: expected text, found the number 1 (line 1, column 43)",
                "ERROR /drivers/0/x: expected a value, found 'tru' (line 1, column 49)");
        finds(
                document("'drivers':[12,"),
                "ERROR /drivers/0: expected an object, found the number 12 (line 1, column 35)",
                "ERROR /drivers/1: expected a value, found '}' (line 1, column 38)");
        finds("", "ERROR document: expected a record book, found nothing (line 1, column 1)");
        finds("[]", "ERROR document: expected an object, found an array (line 1, column 1)");
    }

    @Test
    void whatIsNotUtf8EndsTheCheck() {
        byte[] bytes = document("'drivers':[{},{'id':'é'}],'teams':[{}]").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of(
                        "ERROR /drivers/0: expected the field 'id', found none (line 1, column 36)",
                        "ERROR /drivers/0: expected the field 'name', found none (line 1, column 36)",
                        "ERROR /drivers/1/id: expected UTF-8, found the byte E9 (line 1, column 45)"),
                texts(RecordBooks.check(bytes)));
        assertEquals(
                List.of("ERROR document: expected UTF-8, found UTF-16 (line 1, column 1)"),
                texts(RecordBooks.check("{}".getBytes(StandardCharsets.UTF_16LE))));
    }

    @Test
    void whatIsBeyondALimitEndsTheCheck() {
        JsonOptions options = JsonOptions.standard().withMaxText(20).withMaxNumber(3);
        finds(
                document("'drivers':[{'id':'a','name':'" + "A".repeat(21) + "'},{}]"),
                options,
                "ERROR /drivers/0/name: expected text of at most 20 characters, found more (line 1, column 52)");
        finds(
                document("'adjustments':[{'points':1234},{}]"),
                options,
                "ERROR /adjustments/0/points: expected a number of at most 3 characters, found more (line 1, column 49)");
        finds(
                document("'drivers':[{'" + "n".repeat(65) + "':1},{}]"),
                "ERROR /drivers/0/" + "n".repeat(65)
                        + ": expected a name of at most 64 characters, found more (line 1, column 36)");
    }

    @Test
    void trailingContentIsFoundBeforeWhatWaits() {
        finds(
                document("'events':[{'id':'e','name':'E','circuit':'c'}]") + " 12",
                "ERROR document: expected the end of the document, found the number 12 (line 1, column 72)",
                "ERROR /events/0/circuit: no circuit 'c' (line 1, column 65)");
    }

    @Test
    void contradictionsAreFoundAtEachFactThatCannotStand() {
        String document = document("'drivers':[{'id':'ann','name':'Ann'}],'totals':[\n"
                + IntStream.of(4, 5, 4, 6)
                        .mapToObj(value -> "{'subject':{'driver':'ann'},'measure':'wins','value':" + value + "}")
                        .collect(Collectors.joining(",\n"))
                + ",\n{'subject':{'driver':'ann'},'measure':'starts','value':9},\n"
                + "{'subject':{'driver':'ann'},'measure':'starts','value':8}]");
        finds(
                document,
                "ERROR /totals/1: total of driver ann, WINS (everything), value: '4' (no source) and '5' (no source)"
                        + " contradict each other; leave one of them out (line 3, column 1)",
                "ERROR /totals/3: total of driver ann, WINS (everything), value: '4' (no source) and '6' (no source)"
                        + " contradict each other; leave one of them out (line 5, column 1)",
                "ERROR /totals/5: total of driver ann, STARTS (everything), value: '8' (no source) and '9' (no source)"
                        + " contradict each other; leave one of them out (line 7, column 1)");
        List<Finding> findings = RecordBooks.check(document);
        assertEquals(FindingKind.CONTRADICTED, findings.get(0).kind());
        assertEquals(2, findings.get(0).facts().size());
    }

    @Test
    void readingNamesTheFirstContradictionAtItsPlace() {
        String totals = document("'drivers':[{'id':'ann','name':'Ann'},{'id':'bob','name':'Bob'}],'totals':[\n"
                + "{'subject':{'driver':'bob'},'measure':'wins','value':1},\n"
                + "{'subject':{'driver':'bob'},'measure':'wins','value':2},\n"
                + "{'subject':{'driver':'ann'},'measure':'wins','value':3},\n"
                + "{'subject':{'driver':'ann'},'measure':'wins','value':4}]");
        Refused.refuses(
                totals,
                "/totals/1: total of driver bob, WINS (everything), value: '1' (no source) and '2' (no source)"
                        + " contradict each other; leave one of them out (line 3, column 1)");
        finds(
                totals,
                "ERROR /totals/1: total of driver bob, WINS (everything), value: '1' (no source) and '2' (no source)"
                        + " contradict each other; leave one of them out (line 3, column 1)",
                "ERROR /totals/3: total of driver ann, WINS (everything), value: '3' (no source) and '4' (no source)"
                        + " contradict each other; leave one of them out (line 5, column 1)");
    }

    @Test
    void theThousandthFindingEndsTheCheck() {
        String drivers = IntStream.range(0, 1100).mapToObj(i -> "{'name':'D'}").collect(Collectors.joining(",\n"));
        List<Finding> findings = RecordBooks.check(document("'drivers':[\n" + drivers + "]"));
        assertEquals(1000, findings.size());
        assertEquals(
                "ERROR /drivers/998: expected the field 'id', found none (line 1000, column 12)",
                findings.get(998).toString());
        assertEquals(
                "WARNING /drivers/999: the check ends here, after 999 findings (line 1001, column 12)",
                findings.get(999).toString());
        assertEquals(FindingKind.CHECK_ENDED, findings.get(999).kind());
    }

    @Test
    void theThousandthContradictionEndsTheCheck() {
        String drivers =
                numbers(1100).mapToObj(i -> "{'id':'d-" + i + "','name':'D'}").collect(Collectors.joining(","));
        String totals = IntStream.of(1, 2)
                .boxed()
                .flatMap(value -> numbers(1100)
                        .mapToObj(i -> "{'subject':{'driver':'d-" + i + "'},'measure':'wins','value':" + value + "}"))
                .collect(Collectors.joining(",\n"));
        List<Finding> findings = RecordBooks.check(document("'drivers':[" + drivers + "],'totals':[\n" + totals + "]"));
        assertEquals(1000, findings.size());
        assertEquals("/totals/1100", findings.get(0).where());
        assertEquals("/totals/2098", findings.get(998).where());
        assertEquals(
                "WARNING /totals/2099: the check ends here, after 999 findings (line 2101, column 1)",
                findings.get(999).toString());
    }

    @Test
    void theNearestOfManyIdsAreNotSoughtForEver() {
        String drivers = numbers(700)
                .mapToObj(i -> "{'id':'driver-" + i + "','name':'D'}")
                .collect(Collectors.joining(","));
        String totals = numbers(900)
                .mapToObj(i -> "{'subject':{'driver':'drover-0'},'measure':'wins','value':" + i + "}")
                .collect(Collectors.joining(",\n"));
        List<Finding> findings = RecordBooks.check(document("'drivers':[" + drivers + "],'totals':[\n" + totals + "]"));
        assertEquals(900, findings.size());
        assertEquals(
                "no driver 'drover-0' (line 2, column 22); did you mean 'driver-0', 'driver-1', 'driver-10'?",
                findings.get(0).what());
        assertEquals(
                "no driver 'drover-0' (line 901, column 22)", findings.get(899).what());
    }

    private static IntStream numbers(int count) {
        return IntStream.range(0, count);
    }
}
