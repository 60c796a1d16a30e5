package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refusal;
import static io.github.palmares.json.Refused.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References, ids, and facts that contradict each other. */
class ReferencesTest {
    private static final String WORLD = "'drivers':[{'id':'ann','name':'Ann'},{'id':'bob','name':'Bob'}],"
            + "'teams':[{'id':'team','name':'Team'}],"
            + "'series':[{'id':'s','name':'S'}],"
            + "'classes':[{'id':'gtp','name':'GTP'}],"
            + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
            + "'races':[{'id':'r-1','season':'s-23'},{'id':'r-2','season':'s-23'}],"
            + "'entries':[{'id':'s-23-gtp-31','season':'s-23'},{'id':'s-23-gtp-01','season':'s-23'}],\n";

    private static String results(String... results) {
        return document(WORLD + "'results':[\n" + String.join(",\n", results) + "]");
    }

    @Test
    void aDanglingReferenceIsRefusedWithTheNearestId() {
        refuses(
                results("{'race':'r-1','entry':'s-23-gtp-13','status':'classified'}"),
                "/results/0/entry: no entry 's-23-gtp-13' (line 3, column 23);"
                        + " did you mean 's-23-gtp-31', 's-23-gtp-01'?");
        refuses(
                document("'teams':[{'id':'a','name':'A','citations':[{'source':'x'}]}]"),
                "/teams/0/citations/0/source: no source 'x' (line 1, column 77)");
        refuses(
                results("{'race':'r-3','entry':'s-23-gtp-31','status':'classified'}"),
                "/results/0/race: no race 'r-3' (line 3, column 9); did you mean 'r-1', 'r-2'?");
        refuses(
                results(
                        "{'race':'r-1','entry':'s-23-gtp-31','status':'classified','lineUp':{'crew':[{'driver':'an'}]}}"),
                "/results/0/lineUp/crew/0/driver: no driver 'an' (line 3, column 87); did you mean 'ann'?");
        assertEquals(
                "an entry",
                refusal(results("{'race':'r-1','entry':'x','status':'classified'}"))
                        .expected());
    }

    @Test
    void carNumbersAndIdsAreNotNumbers() {
        refuses(
                results("{'race':'r-1','entry':'s-23-gtp-031','status':'classified'}"),
                "/results/0/entry: no entry 's-23-gtp-031' (line 3, column 23);"
                        + " did you mean 's-23-gtp-01', 's-23-gtp-31'?");
        refuses(
                document("'entries':[{'number':31}]"),
                "/entries/0/number: expected text, found the number 31 (line 1, column 45)");
        refuses(
                document("'entries':[{'number':031}]"),
                "/entries/0/number: expected a number without leading zeros, found '3' (line 1, column 46)");
    }

    @Test
    void carNumbersThatDifferByAZeroAreTwo() {
        RecordBook book = RecordBooks.read(document("'series':[{'id':'s','name':'S'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "'entries':[{'id':'a','season':'s-23','number':'31'},{'id':'b','season':'s-23','number':'031'}]"));
        assertEquals("a", book.entries().numbered("31").only().id());
        assertEquals("b", book.entries().numbered("031").only().id());
        assertEquals(book, RecordBooks.read(RecordBooks.toBytes(book)));
    }

    @Test
    void aReferenceToAnotherKindIsRefused() {
        refuses(
                results("{'race':'team','entry':'s-23-gtp-31','status':'classified'}"),
                "/results/0/race: expected a race, found the team 'team' (line 3, column 9)");
        refuses(
                document(WORLD + "'affiliations':[{'member':{'driver':'team'}}]"),
                "/affiliations/0/member/driver: expected a driver, found the team 'team' (line 2, column 37)");
    }

    @Test
    void aLaterArrayMayNotBeOfAnotherKindEither() {
        refuses(
                document("'seasons':[{'id':'s-23','series':'s','label':'2023'}],'drivers':[{'id':'s','name':'S'}]"),
                "/seasons/0/series: expected a series, found the driver 's' (line 1, column 57)");
        refuses(
                document("'seasons':[{'id':'s-23','series':'s','label':'2023'}],'series':[{'id':'ss','name':'S'}]"),
                "/seasons/0/series: no series 's' (line 1, column 57); did you mean 'ss'?");
        refuses(
                document("'seasons':[{'id':'s-23','series':'s','label':'2023'}]"),
                "/seasons/0/series: no series 's' (line 1, column 57)");
    }

    @Test
    void aReferenceNamesExactlyOneKind() {
        refuses(
                document(WORLD + "'affiliations':[{'member':{}}]"),
                "/affiliations/0/member: expected the field driver, team, manufacturer, person or organisation, found none"
                        + " (line 2, column 28)");
        refuses(
                document(WORLD + "'affiliations':[{'member':{'driver':'ann','team':'team'}}]"),
                "/affiliations/0/member/team: expected one of the fields driver, team, manufacturer, person or"
                        + " organisation, found two (line 2, column 50)");
        refuses(
                document(WORLD + "'coverage':[{'competitor':{'person':'x'}}]"),
                "/coverage/0/competitor/person: no field 'person' in a competitor (line 2, column 28)");
        refuses(
                document(WORLD + "'affiliations':[{'member':'ann'}]"),
                "/affiliations/0/member: expected an object, found text 'ann' (line 2, column 27)");
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        refuses(
                document("'drivers':[{'id':'a','name':'A'},\n{'id':'a','name':'A'}]"),
                "/drivers/1/id: expected each driver once, found 'a' twice (line 2, column 7)");
        refuses(
                document(WORLD + "'teams':[]"),
                "/teams: expected the field 'teams' once, found it twice (line 2, column 1)");
        refuses(
                document("'classes':[{'id':'a','name':'A','predecessors':['b']},{'id':'b','name':'B'},"
                        + "{'id':'a','name':'A'}]"),
                "/classes/2/id: expected each class once, found 'a' twice (line 1, column 106)");
        refuses(
                document("'drivers':[{'id':'a','name':'A','id':'a'}]"),
                "/drivers/0/id: expected the field 'id' once, found it twice (line 1, column 56)");
        assertEquals(
                1,
                RecordBooks.read(document("'drivers':[{'id':'a','name':'A'}],'teams':[{'id':'a','name':'A'}]"))
                        .drivers()
                        .size());
    }

    @Test
    void aLaterArrayMayBeReferredTo() {
        RecordBook book = RecordBooks.read(document("'seasons':[{'id':'s-23','series':'s','label':'2023',"
                + "'classes':['gtp']}],'classes':[{'id':'gtp','name':'GTP'}],'series':[{'id':'s','name':'S'}]"));
        assertEquals("GTP", book.season("s-23").classes().get(0).name());
        assertSame(book.series("s"), book.season("s-23").series());
    }

    @Test
    void whatWaitedForALaterArrayIsRefusedAtItsOwnPlace() {
        refuses(
                document("\n 'seasons':[\n  {'id':'s-23','series':'s','label':'x'}],'series':[{'id':'s','name':'S'}]"),
                "/seasons/0: season label: expected a year, or two that follow each other with a dash, such as '2023' or '2018–19', found 'x'"
                        + " (line 3, column 40)");
        refuses(
                document(
                        "\n 'seasons':[\n  {'id':'s-23','series':'s',\n'Label':'x'}],'series':[{'id':'s','name':'S'}]"),
                "/seasons/0/Label: no field 'Label' in a season (line 4, column 1); did you mean 'label'?");
        refuses(
                document("\n 'seasons':[\n  {'series':'s','id':'s-23','label':'2023'},{'id':'s-23','series':'s',"
                        + "'label':'2023'}],'series':[{'id':'s','name':'S'}]"),
                "/seasons/1/id: expected each season once, found 's-23' twice (line 3, column 51)");
    }

    @Test
    void aChainInAnyOrderIsResolved() {
        RecordBook book = RecordBooks.read(document("'races':[{'id':'r','season':'s-23','event':'e'}],"
                + "'events':[{'id':'e','name':'E','circuit':'c'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "'circuits':[{'id':'c','name':'C'}],"
                + "'series':[{'id':'s','name':'S'}]"));
        assertEquals("C", book.race("r").event().get().circuit().get().name());
    }

    @Test
    void theCauseIsRefusedAndNotWhatFollowsFromIt() {
        refuses(
                document("'races':[{'id':'r','season':'s-23'}],'seasons':[{'id':'s-23','series':'x','label':'2023'}]"),
                "/seasons/0/series: no series 'x' (line 1, column 94)");
    }

    @Test
    void aPredecessorMayComeLater() {
        CarClass dpi = RecordBooks.read(document("'classes':[{'id':'a','name':'A','predecessors':['b','c']},"
                        + "{'predecessors':['c'],'id':'b','name':'B'},{'id':'c','name':'C'}]"))
                .carClass("a");
        assertEquals(
                List.of("b", "c"), dpi.predecessors().stream().map(CarClass::id).toList());
    }

    @Test
    void predecessorsInACircleAreRefused() {
        refuses(
                document("'classes':[{'id':'a','name':'A','predecessors':['a']}]"),
                "/classes/0/predecessors/0: expected a class that does not lead back to this one, found 'a'"
                        + " (line 1, column 72)");
        refuses(
                document(
                        "'classes':[{'id':'z','name':'Z','predecessors':['a']},{'predecessors':['b'],'id':'a','name':'A'},"
                                + "{'predecessors':['a'],'id':'b','name':'B'}]"),
                "/classes/1/predecessors/0: expected a class that does not lead back to this one, found 'b'"
                        + " (line 1, column 95)");
    }

    @Test
    void aClassPositionOverTheOverallPositionIsRefused() {
        String result =
                "{'race':'r-1','entry':'s-23-gtp-31','status':'classified',\n'overallPosition':2,'classPosition':";
        refuses(
                results(result + "3}"),
                "/results/0: result of s-23-gtp-31 in r-1, class position: expected no more than the overall position 2,"
                        + " found 3 (line 4, column 38)");
        assertEquals(
                2,
                RecordBooks.read(results(result + "2}"))
                        .results()
                        .only()
                        .classPosition()
                        .getAsInt());
    }

    @ParameterizedTest
    @CsvSource({
        "not-started, NOT_STARTED, overall, 79",
        "not-started, NOT_STARTED, class, 77",
        "withdrawn, WITHDRAWN, group, 75",
        "did-not-qualify, DID_NOT_QUALIFY, class, 81"
    })
    void aPositionOnACarThatDidNotStartIsRefused(String status, String constant, String kind, int column) {
        refuses(
                results("{'race':'r-1','entry':'s-23-gtp-31','status':'" + status + "','" + kind + "Position':3}"),
                "/results/0: result of s-23-gtp-31 in r-1, " + kind + " position: expected none for the status "
                        + constant + ", found 3 (line 3, column " + column + ")");
    }

    @Test
    void aDriverTwiceInALineUpIsRefused() {
        String crew = "{'race':'r-1','entry':'s-23-gtp-31','lineUp':{'crew':[";
        refuses(
                results(crew + "{'driver':'ann'},{'driver':'ann'}]}}"),
                "/results/0/lineUp: line-up: expected each driver once, found 'ann' twice (line 3, column 89)");
        refuses(
                results(crew + "{'driver':'ann'},{'driver':'bob'},{'driver':'ann','drove':false}],'whole':true}}"),
                "/results/0/lineUp: line-up: expected each driver once, found 'ann' twice (line 3, column 133)");
    }

    @Test
    void factsThatContradictEachOtherAreRefusedAtTheSecond() {
        refuses(
                results(
                        "{'race':'r-1','entry':'s-23-gtp-31','status':'classified','laps':700}",
                        "{'race':'r-2','entry':'s-23-gtp-31','status':'classified','laps':700}",
                        "  {'race':'r-1','entry':'s-23-gtp-31','status':'classified','laps':701}",
                        "{'race':'r-2','entry':'s-23-gtp-01','status':'classified','laps':700}"),
                "/results/2: result of s-23-gtp-31 in r-1, laps: '700' (no source) and '701' (no source) contradict each"
                        + " other; leave one of them out (line 5, column 3)");
    }
}
