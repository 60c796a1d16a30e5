package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Career;
import io.github.palmares.book.Partition;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Results;
import io.github.palmares.book.Sequence;
import io.github.palmares.book.Tally;
import io.github.palmares.book.Titles;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** The forms of what is worked out from a book. In what is expected an apostrophe is a quote. */
class WorkedOutTest {
    private static final JsonMapper MAPPER = PalmaresModuleTest.MAPPER;

    private static final Driver ADA = Driver.builder().id("ada").name("Ada").build();
    private static final Team TEAM = Team.builder().id("sample").name("Sample").build();
    private static final Series SERIES = Series.builder().id("cup").name("Cup").build();
    private static final CarClass TOP = CarClass.builder().id("top").name("TOP").build();
    private static final Season SEASON =
            Season.builder().id("cup-2023").series(SERIES).label("2023").build();
    private static final Race RACE = Race.builder()
            .id("six-2023")
            .season(SEASON)
            .start(PartialDate.parse("2023-05-01"))
            .build();
    private static final Entry CAR = Entry.builder()
            .id("car-5")
            .season(SEASON)
            .number(CarNumber.of("5"))
            .addTeam(TEAM)
            .carClass(TOP)
            .build();
    private static final Entry UNCLASSED =
            CAR.toBuilder().id("car-6").carClass(Optional.empty()).build();
    private static final Result WON = Result.builder()
            .race(RACE)
            .entry(CAR)
            .lineUp(LineUp.whole(ADA))
            .overallPosition(1)
            .status(ResultStatus.CLASSIFIED)
            .build();
    private static final Result RETIRED = Result.builder()
            .race(RACE)
            .entry(UNCLASSED)
            .status(ResultStatus.RETIRED)
            .build();
    private static final Title TITLE = Title.builder()
            .championship(Championship.builder()
                    .id("cup-title")
                    .name("Cup")
                    .series(SERIES)
                    .role(ChampionshipRole.SEASON_TITLE)
                    .build())
            .season(SEASON)
            .addHolder(ADA)
            .build();
    private static final StatedTotal STATED =
            StatedTotal.builder().subject(ADA).measure(Measure.POLES).value(4).build();
    private static final Coverage ALL_RESULTS =
            Coverage.builder().competitor(ADA).build();
    private static final RecordBook BOOK =
            RecordBook.builder().add(WON, RETIRED, TITLE, STATED, ALL_RESULTS).build();
    private static final PointsSystem SYSTEM = PointsSystem.builder()
            .name("Ten for the first")
            .scale(PointsScale.of(10))
            .build();
    private static final PointsAdjustment PENALTY = PointsAdjustment.builder()
            .season(SEASON)
            .table(TitleKind.DRIVERS)
            .competitor(ADA)
            .points(BigDecimal.valueOf(-3))
            .build();

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value).replace('"', '\'');
    }

    private static void refusesToRead(String json, TypeReference<?> type, String message) {
        DatabindException refusal =
                assertThrows(InvalidDefinitionException.class, () -> MAPPER.readValue(json.replace('\'', '"'), type));
        assertEquals(message, refusal.getOriginalMessage());
    }

    @Test
    void tallySaysWhetherItIsExactAndWhatLeavesItOpen() {
        assertEquals("{'counted':3,'exact':true}", json(new Tally(3, Optional.empty(), List.of(), List.of())));
        Tally tally = new Tally(0, Optional.of("all results of driver ada"), List.of(WON, TITLE), List.of(STATED));
        assertEquals(
                "{'counted':0,'exact':false,'uncovered':'all results of driver ada','open':[{'result':" + json(WON)
                        + "},{'title':" + json(TITLE) + "}],'stated':[" + json(STATED) + "]}",
                json(tally));
        assertEquals(tally, MAPPER.readValue(MAPPER.writeValueAsString(tally), Tally.class));
    }

    @Test
    void tallyThatContradictsItselfIsRefused() {
        for (String json :
                List.of("{\"counted\":3,\"exact\":false}", "{\"counted\":3,\"exact\":true,\"uncovered\":\"all\"}")) {
            DatabindException refusal =
                    assertThrows(ValueInstantiationException.class, () -> MAPPER.readValue(json, Tally.class));
            assertEquals(
                    "tally: expected 'exact' to be true just where nothing is 'uncovered' or 'open', found "
                            + json.contains("true"),
                    refusal.getOriginalMessage());
        }
    }

    @Test
    void careerIsItsCountsTitlesTeamsAndRaces() {
        String exactlyOne = "{'counted':1,'exact':true}";
        String expected = "{'competitor':{'driver':" + json(ADA) + "}"
                + ",'starts':" + exactlyOne
                + ",'overallWins':" + exactlyOne
                + ",'classWins':" + exactlyOne
                + ",'overallPodiums':" + exactlyOne
                + ",'classPodiums':" + exactlyOne
                + ",'poles':{'counted':0,'exact':false,"
                + "'why':'1 fact could make it more: result of car-5 in six-2023','stated':[" + json(STATED) + "]}"
                + ",'seasonTitles':{'counted':1,'exact':false,"
                + "'why':'the book does not say that it holds all titles of driver ada'}"
                + ",'cupTitles':{'counted':0,'exact':false,"
                + "'why':'the book does not say that it holds all titles of driver ada'}"
                + ",'titles':[" + json(TITLE) + "]"
                + ",'teams':[{'team':" + json(TEAM) + ",'years':[{'year':2023,'basis':'result'}]}]"
                + ",'firstRace':" + json(RACE) + ",'lastRace':" + json(RACE) + "}";
        assertEquals(expected, json(BOOK.career(ADA)));
    }

    @Test
    void careerOfNobodyKnownIsZeroes() {
        String none = "{'counted':0,'exact':false,'why':'the book does not say that it holds all ";
        String results = none + "results of team new'}";
        String titles = none + "titles of team new'}";
        String expected = "{'competitor':{'team':{'id':'new','name':'New'}},'starts':" + results + ",'overallWins':"
                + results + ",'classWins':" + results + ",'overallPodiums':" + results + ",'classPodiums':" + results
                + ",'poles':" + results + ",'seasonTitles':" + titles + ",'cupTitles':" + titles + "}";
        assertEquals(
                expected, json(BOOK.career(Team.builder().id("new").name("New").build())));
    }

    @Test
    void sequenceIsTheListOfItsFacts() {
        assertEquals("[" + json(WON) + "," + json(RETIRED) + "]", json(BOOK.results()));
        assertEquals("[" + json(TITLE) + "]", json(BOOK.titles()));
        assertEquals("[" + json(STATED) + "]", json(BOOK.totals()));
        assertEquals("[" + json(CAR) + "," + json(UNCLASSED) + "]", json(BOOK.entries()));
        assertEquals("[]", json(BOOK.affiliations()));
        assertEquals(
                List.of(TITLE),
                MAPPER.readValue(MAPPER.writeValueAsString(BOOK.titles()), new TypeReference<List<Title>>() {}));
    }

    @Test
    void partitionIsItsPartsByIdAndTheRest() {
        assertEquals(
                "{'parts':{'top':[" + json(WON) + "]},'rest':[" + json(RETIRED) + "]}",
                json(BOOK.results().byClass()));
        assertEquals(
                "{'parts':{'cup-2023':[" + json(TITLE) + "]},'rest':[]}",
                json(BOOK.titles().bySeason()));
    }

    @Test
    void entityIsTheKeyOfAMapByItsId() {
        assertEquals(
                "{'top':[" + json(WON) + "]}", json(BOOK.results().byClass().asMap()));
        Map<Competitor, Integer> wins = new LinkedHashMap<>();
        wins.put(TEAM, 2);
        wins.put(ADA, 1);
        assertEquals("{'sample':2,'ada':1}", json(wins));
        assertEquals(
                "{\"sample\":2,\"ada\":1}",
                MAPPER.writerFor(new TypeReference<Map<Competitor, Integer>>() {})
                        .writeValueAsString(wins));
    }

    @Test
    void standingsAreTheRulesTheRacesAndTheTables() {
        Standings standings = Standings.of(BOOK.results(), SYSTEM, List.of(PENALTY));
        String score = "'scores':[{'race':" + json(RACE)
                + ",'place':1,'racePoints':10,'qualifyingPoints':0,'bonusPoints':0,'adjustmentPoints':0}]";
        String of = "'season':" + json(SEASON) + ",'classes':[" + json(TOP) + "]";
        String driver =
                "{'position':1,'name':'Ada','points':7,'exact':true,'kind':'drivers'," + of + ",'competitor':{'driver':"
                        + json(ADA) + "},'wins':1," + score + ",'adjustments':[" + json(PENALTY) + "]}";
        String team = "{'position':1,'name':'#5 Sample','points':10,'exact':true,'kind':'teams'," + of
                + ",'competitor':{'team':" + json(TEAM) + "},'number':'5','teams':[" + json(TEAM) + "],'wins':1,"
                + score + "}";
        Standing first = standings.drivers().get(0);

        assertEquals(driver, json(first));
        assertEquals(
                "{'system':" + json(SYSTEM) + ",'races':[" + json(RACE) + "],'drivers':[" + driver + "],'teams':["
                        + team + "]}",
                json(standings));
        assertEquals("{'top':" + json(standings.inClass(TOP)) + "}", json(standings.byClass()));
    }

    @Test
    void tieSaysHowItWasBroken() {
        Result second = WON.toBuilder()
                .entry(CAR.toBuilder().id("car-7").number(CarNumber.of("7")).build())
                .lineUp(LineUp.whole(Driver.builder().id("bea").name("Bea").build()))
                .overallPosition(2)
                .classPosition(2)
                .build();
        PointsSystem level = SYSTEM.toBuilder().scale(PointsScale.of(10, 10)).build();
        Standing first = Standings.of(
                        RecordBook.builder().add(WON, second).build().results(), level)
                .drivers()
                .get(0);

        assertEquals(
                "10 points each: ahead of Bea (1 win against none).",
                MAPPER.readTree(MAPPER.writeValueAsString(first)).get("why").asString());
    }

    @Test
    void whatIsWorkedOutIsNotRead() {
        String written = " is written to JSON and not read from it; read ";
        refusesToRead("{}", new TypeReference<Career>() {}, "Career" + written + "what it is worked out from");
        refusesToRead("{}", new TypeReference<Standing>() {}, "Standing" + written + "what it is worked out from");
        refusesToRead("{}", new TypeReference<Standings>() {}, "Standings" + written + "what it is worked out from");
        refusesToRead("[]", new TypeReference<Titles>() {}, "Titles" + written + "a list of its facts");
        refusesToRead("[]", new TypeReference<Sequence<?, ?>>() {}, "Sequence" + written + "a list of its facts");
        refusesToRead(
                "{}",
                new TypeReference<Partition<CarClass, Results>>() {},
                "Partition" + written + "the facts of each part as a list");
        refusesToRead(
                "{'a':1}",
                new TypeReference<Map<Driver, Integer>>() {},
                "Driver is an object in JSON and cannot be read from the key of a map");
    }
}
