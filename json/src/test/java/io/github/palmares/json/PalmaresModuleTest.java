package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystems;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The forms of single values. In what is expected an apostrophe is a quote. */
class PalmaresModuleTest {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PalmaresModule()).build();

    private static final Driver DRIVER = Driver.builder()
            .id("ada-sample")
            .name("Ada Sample")
            .nationality(Country.of("GBR"))
            .addAlias("A. Sample")
            .build();
    private static final Team TEAM = Team.builder().id("sample").name("Sample").build();
    private static final Series SERIES = Series.builder().id("cup").name("Cup").build();
    private static final Source SOURCE =
            Source.builder().id("paper").title("Paper").build();
    private static final Title TITLE = Title.builder()
            .championship(Championship.builder()
                    .id("cup")
                    .name("Cup")
                    .series(SERIES)
                    .role(ChampionshipRole.SEASON_TITLE)
                    .build())
            .season(Season.builder().id("cup-2023").series(SERIES).label("2023").build())
            .kind(TitleKind.DRIVERS)
            .addHolder(DRIVER)
            .wonWithNumber(CarNumber.of("01"))
            .addCitation(Citation.of(SOURCE, 2))
            .build();

    private static final String DRIVER_JSON =
            "{'id':'ada-sample','name':'Ada Sample','aliases':['A. Sample'],'nationality':'GBR'}";
    private static final String SERIES_JSON = "{'id':'cup','name':'Cup'}";
    private static final String TITLE_JSON = "{'championship':{'id':'cup','name':'Cup','series':" + SERIES_JSON
            + ",'role':'season-title'},'season':{'id':'cup-2023','series':" + SERIES_JSON
            + ",'label':'2023'},'kind':'drivers','holders':[{'driver':" + DRIVER_JSON
            + "}],'wonWithNumber':'01','citations':[{'source':{'id':'paper','title':'Paper'},'paragraph':2}]}";

    private record Car(CarNumber number, Optional<Driver> driver, List<Team> teams, Answer pole, ResultStatus status) {}

    private record Podium(List<Competitor> competitors, Competitor best, Map<String, Fact> facts) {}

    private static <T> void isWritten(T value, TypeReference<T> type, String json) {
        String expected = json.replace('\'', '"');
        assertEquals(expected, MAPPER.writerFor(type).writeValueAsString(value));
        assertEquals(value, MAPPER.readValue(expected, type));
        JsonNode tree = MAPPER.readTree(expected);
        assertEquals(value, MAPPER.treeToValue(tree, type));
    }

    private static void isWritten(Object value, String json) {
        String expected = json.replace('\'', '"');
        assertEquals(expected, MAPPER.writeValueAsString(value));
        assertEquals(value, MAPPER.readValue(expected, publicType(value)));
        assertEquals(value, MAPPER.treeToValue(MAPPER.valueToTree(value), publicType(value)));
        assertEquals(value, MAPPER.convertValue(value, publicType(value)));
    }

    private static Class<?> publicType(Object value) {
        ModelType type = ModelTypes.find(value.getClass());
        return type == null ? value.getClass() : type.type();
    }

    @Test
    void aValueHasTheFieldsOfADocument() {
        isWritten(DRIVER, DRIVER_JSON);
    }

    @Test
    void whatAValueRefersToStandsWithinIt() {
        isWritten(TITLE, TITLE_JSON);
    }

    @Test
    void textsNumbersAndWordsStandAlone() {
        isWritten(CarNumber.of("01"), "'01'");
        isWritten(Country.of("BRA"), "'BRA'");
        isWritten(PartialDate.parse("2023-10"), "'2023-10'");
        isWritten(Distance.parse("1000.5 km"), "'1000.5 km'");
        isWritten(ResultStatus.NOT_CLASSIFIED, "'not-classified'");
        isWritten(EntityKind.CAR_CLASS, "'class'");
        isWritten(Points.of(350), "350");
        isWritten(Points.of(new BigDecimal("-12.5")), "-12.5");
        isWritten(Points.of(new BigDecimal("100")), "100");
    }

    @Test
    void anAnswerIsTrueFalseOrNull() {
        isWritten(Answer.YES, "true");
        isWritten(Answer.NO, "false");
        isWritten(Answer.UNKNOWN, "null");
    }

    @Test
    void anAnswerThatIsAbsentIsNotKnown() {
        Car car = new Car(CarNumber.of("5"), Optional.empty(), List.of(), Answer.UNKNOWN, ResultStatus.RETIRED);
        assertEquals(car, MAPPER.readValue("""
                {"number": "5", "driver": null, "teams": [], "status": "retired"}""", Car.class));
    }

    @Test
    void valuesStandInUsersRecordsAndOptionals() {
        isWritten(
                new Car(CarNumber.of("01"), Optional.of(DRIVER), List.of(TEAM), Answer.NO, ResultStatus.CLASSIFIED),
                "{'number':'01','driver':" + DRIVER_JSON
                        + ",'teams':[{'id':'sample','name':'Sample'}],'pole':false,'status':'classified'}");
    }

    @Test
    void valuesStandInListsArraysAndMaps() {
        isWritten(List.of(DRIVER), new TypeReference<>() {}, "[" + DRIVER_JSON + "]");
        isWritten(Map.of("champion", TITLE), new TypeReference<>() {}, "{'champion':" + TITLE_JSON + "}");
        isWritten(Optional.of(TEAM), new TypeReference<>() {}, "{'id':'sample','name':'Sample'}");
        Driver[] array = MAPPER.readValue("[" + DRIVER_JSON.replace('\'', '"') + "]", Driver[].class);
        assertEquals(List.of(DRIVER), List.of(array));
        assertEquals("[" + DRIVER_JSON.replace('\'', '"') + "]", MAPPER.writeValueAsString(array));
    }

    @Test
    void whatHasATextOfItsOwnIsAKey() {
        isWritten(Map.of(CarNumber.of("01"), 1), new TypeReference<>() {}, "{'01':1}");
        isWritten(Map.of(Country.of("BRA"), 1), new TypeReference<>() {}, "{'BRA':1}");
        isWritten(Map.of(PartialDate.parse("2023"), 1), new TypeReference<>() {}, "{'2023':1}");
        isWritten(Map.of(Distance.parse("24 laps"), 1), new TypeReference<>() {}, "{'24 laps':1}");
        isWritten(new TreeMap<>(Map.of(Points.of(5), 1)), new TypeReference<>() {}, "{'5':1}");
        isWritten(Map.of(Answer.UNKNOWN, 1), new TypeReference<>() {}, "{'unknown':1}");
        isWritten(Map.of(EntityKind.CAR_MODEL, 1), new TypeReference<>() {}, "{'car':1}");
        isWritten(
                new EnumMap<>(Map.of(ResultStatus.DID_NOT_QUALIFY, 1)),
                new TypeReference<>() {},
                "{'did-not-qualify':1}");
        Set<ResultStatus> statuses = EnumSet.of(ResultStatus.NOT_STARTED, ResultStatus.CLASSIFIED);
        isWritten(statuses, new TypeReference<>() {}, "['classified','not-started']");
    }

    @Test
    void whereTheTypeDoesNotSayTheKindTheValueDoes() {
        isWritten(
                new Podium(List.of(DRIVER, TEAM), TEAM, Map.of("won", TITLE)),
                "{'competitors':[{'driver':" + DRIVER_JSON + "},{'team':{'id':'sample','name':'Sample'}}],"
                        + "'best':{'team':{'id':'sample','name':'Sample'}},'facts':{'won':{'title':" + TITLE_JSON
                        + "}}}");
        isWritten(List.of(DRIVER), new TypeReference<List<Competitor>>() {}, "[{'driver':" + DRIVER_JSON + "}]");
    }

    @Test
    void aBookIsADocumentWhereverItStands() {
        isWritten(FullFacts.book(), RecordBooks.toText(FullFacts.book()));
        Map<String, Object> books = Map.of("book", FullFacts.book());
        assertEquals("{\"book\":" + RecordBooks.toText(FullFacts.book()) + "}", MAPPER.writeValueAsString(books));
    }

    @Test
    void aPointsSystemIsData() {
        isWritten(PointsSystems.IMSA_2021, MAPPER.writeValueAsString(PointsSystems.IMSA_2021));
        isWritten(PointsScale.of(5, 4).withRest(Points.of(new BigDecimal("0.5"))), "{'points':[5,4],'rest':0.5}");
    }

    @Test
    void theMappersOtherFeaturesLeaveValuesAlone() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new PalmaresModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        String json = other.writeValueAsString(TITLE);
        assertEquals(TITLE_JSON.replace('\'', '"'), json);
        assertEquals(TITLE, other.readValue(json, Title.class));
        String pretty = other.writerWithDefaultPrettyPrinter().writeValueAsString(TITLE);
        assertEquals(TITLE, other.readValue(pretty, Title.class));
    }

    @Test
    void theNameOfAJavaTypeStandsBesideTheValue() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new PalmaresModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.github.palmares.")
                                .allowIfSubType("java.util.")
                                .build(),
                        DefaultTyping.JAVA_LANG_OBJECT)
                .build();
        Map<String, Object> values = Map.of("winner", DRIVER);
        TypeReference<Map<String, Object>> type = new TypeReference<>() {};
        String json = typed.writerFor(type).writeValueAsString(values);
        assertEquals(("{'winner':['io.github.palmares.model.Driver'," + DRIVER_JSON + "]}").replace('\'', '"'), json);
        assertEquals(values, typed.readValue(json, type));
    }

    @Test
    void valuesMayNestDeeperThanAnyDocument() {
        CarClass carClass = CarClass.builder().id("c").name("C").build();
        for (int i = 0; i < 50; i++) {
            carClass = CarClass.builder()
                    .id("c" + i)
                    .name("C")
                    .addPredecessor(carClass)
                    .build();
        }
        assertEquals(carClass, MAPPER.readValue(MAPPER.writeValueAsString(carClass), CarClass.class));
    }

    @Test
    void numbersOfATreeMayBeOfAnyType() {
        JsonNode tree = MAPPER.readTree("""
                {"counted": 3, "exact": true}""");
        ((tools.jackson.databind.node.ObjectNode) tree).put("counted", 3L);
        assertEquals(
                "exactly 3",
                MAPPER.treeToValue(tree, io.github.palmares.book.Tally.class).toString());
    }

    @Test
    void aModuleIsFoundByMappers() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertEquals(DRIVER_JSON.replace('\'', '"'), found.writeValueAsString(DRIVER));
    }
}
