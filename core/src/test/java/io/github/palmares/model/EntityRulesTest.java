package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refusal;
import static io.github.palmares.model.Refusal.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.text.Visible;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ids, names and the few other attributes of entities must obey. */
class EntityRulesTest {
    private static final String SLUG =
            " id: expected lower-case letters and digits, parted by hyphens, dots or underscores," + " such as '";
    private static final String TEXT =
            ": expected text on one line, without blanks around it or invisible characters, such as '";

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "pipo-derani", "a.b_c-d", "911-gt3.r", "0-0"})
    void anIdIsOfSmallLettersAndDigits(String id) {
        assertEquals(id, Samples.driver(id).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "a-.b", ".a", "a_", "A", "Ann", "a b", "é", "a/b", "a:b", "a`", "a{", "٣"
            })
    void anIdIsNothingElse(String id) {
        refuses("driver" + SLUG + "pipo-derani', found '" + id + "'", () -> Samples.driver(id));
    }

    @Test
    void anIdHasTwoHundredCharactersAtMost() {
        String longest = "a".repeat(200);

        assertEquals(longest, Samples.driver(longest).id());
        refuses("driver" + SLUG + "pipo-derani', found '" + longest + "…'", () -> Samples.driver("a" + longest));
    }

    static Stream<Refusal> ids() {
        return Stream.of(
                refusal("source" + SLUG + "derani-leaves-axr', found 'X'", () -> Samples.source("X")),
                refusal("driver" + SLUG + "pipo-derani', found 'X'", () -> Samples.driver("X")),
                refusal("team" + SLUG + "action-express-racing', found 'X'", () -> Samples.team("X")),
                refusal(
                        "manufacturer" + SLUG + "cadillac', found 'X'",
                        () -> Samples.MARQUE.toBuilder().id("X").build()),
                refusal(
                        "person" + SLUG + "gary-nelson', found 'X'",
                        () -> Samples.BOSS.toBuilder().id("X").build()),
                refusal(
                        "organisation" + SLUG + "general-motors', found 'X'",
                        () -> Samples.GROUP.toBuilder().id("X").build()),
                refusal(
                        "circuit" + SLUG + "road-atlanta', found 'X'",
                        () -> Samples.CIRCUIT.toBuilder().id("X").build()),
                refusal("event" + SLUG + "petit-le-mans', found 'X'", () -> Samples.event("X")),
                refusal("class" + SLUG + "gtp', found 'X'", () -> Samples.carClass("X")),
                refusal(
                        "car" + SLUG + "cadillac-v-series-r', found 'X'",
                        () -> Samples.CAR.toBuilder().id("X").build()),
                refusal("series" + SLUG + "imsa', found 'X'", () -> Samples.series("X")),
                refusal("season" + SLUG + "imsa-2023', found 'X'", () -> Samples.season("X")),
                refusal("race" + SLUG + "rolex-24-2024', found 'X'", () -> Samples.race("X")),
                refusal(
                        "championship" + SLUG + "imsa-endurance-cup', found 'X'",
                        () -> Samples.CUP.toBuilder().id("X").build()),
                refusal(
                        "entry" + SLUG + "imsa-2024-gtp-31', found 'X'",
                        () -> Samples.entry().id("X").build()));
    }

    static Stream<Refusal> texts() {
        return Stream.of(
                refusal(
                        "source title" + TEXT + "Derani leaves Action Express', found ''",
                        () -> Samples.SOURCE.toBuilder().title("").build()),
                refusal(
                        "source publisher" + TEXT + "Motorsport.com', found ''",
                        () -> Samples.SOURCE.toBuilder().publisher("").build()),
                refusal(
                        "source author" + TEXT + "Joey Barnes', found ''",
                        () -> Samples.SOURCE.toBuilder().author("").build()),
                refusal(
                        "driver given name" + TEXT + "Renger', found ''",
                        () -> Samples.ANN.toBuilder().givenName("").build()),
                refusal(
                        "driver family name" + TEXT + "van der Zande', found ''",
                        () -> Samples.ANN.toBuilder().familyName("").build()),
                refusal(
                        "driver legal name" + TEXT + "Luis Felipe Derani', found ''",
                        () -> Samples.ANN.toBuilder().legalName("").build()),
                refusal(
                        "driver alias" + TEXT + "Pipo Derani', found ''",
                        () -> Samples.ANN.toBuilder().addAlias("").build()),
                refusal(
                        "class first season" + TEXT + "2023', found ''",
                        () -> Samples.TOP.toBuilder().firstSeason("").build()),
                refusal(
                        "car technical rules" + TEXT + "LMDh', found ''",
                        () -> Samples.CAR.toBuilder().technicalRules("").build()),
                refusal(
                        "race name" + TEXT + "Motul Petit Le Mans', found ''",
                        () -> Samples.RACE.toBuilder().name("").build()));
    }

    static Stream<Refusal> names() {
        return Stream.of(
                refusal(
                        "team name" + TEXT + "Action Express Racing', found ''",
                        () -> Samples.TEAM.toBuilder().name("").build()),
                refusal(
                        "manufacturer name" + TEXT + "Cadillac', found ''",
                        () -> Samples.MARQUE.toBuilder().name("").build()),
                refusal(
                        "person name" + TEXT + "Gary Nelson', found ''",
                        () -> Samples.BOSS.toBuilder().name("").build()),
                refusal(
                        "organisation name" + TEXT + "General Motors', found ''",
                        () -> Samples.GROUP.toBuilder().name("").build()),
                refusal(
                        "circuit name" + TEXT + "Road Atlanta', found ''",
                        () -> Samples.CIRCUIT.toBuilder().name("").build()),
                refusal(
                        "event name" + TEXT + "Petit Le Mans', found ''",
                        () -> Samples.EVENT.toBuilder().name("").build()),
                refusal(
                        "class name" + TEXT + "GTP', found ''",
                        () -> Samples.TOP.toBuilder().name("").build()),
                refusal(
                        "car name" + TEXT + "Cadillac V-Series.R', found ''",
                        () -> Samples.CAR.toBuilder().name("").build()),
                refusal(
                        "series name" + TEXT + "IMSA SportsCar Championship', found ''",
                        () -> Samples.SERIES.toBuilder().name("").build()),
                refusal(
                        "championship name" + TEXT + "IMSA Michelin Endurance Cup', found ''",
                        () -> Samples.CUP.toBuilder().name("").build()));
    }

    @ParameterizedTest
    @MethodSource({"ids", "texts", "names"})
    void areRefused(Refusal refusal) {
        refusal.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Ann",
                "Ann ",
                "Ann\t",
                "Ann\nBob",
                "Ann\u0000",
                "Ann\u2028Bob",
                "Ann\u2029Bob",
                "Ann\ud800",
                "\u0301",
                "\u200b",
                "\ufeff",
                "\ufffe",
                "Ann\u202eBob",
                "Ann\u200d"
            })
    void aNameIsTextOnOneLine(String name) {
        refuses(
                "driver name" + TEXT + "Pipo Derani', found " + Visible.quoted(name),
                () -> Samples.ANN.toBuilder().name(name).build());
    }

    @Test
    void aMessageShowsOneLineOfWhatWasFound() {
        refuses(
                "driver name" + TEXT + "Pipo Derani', found 'a\\n2026-01-01 FAKE LOG\\u202E'",
                () -> Samples.ANN.toBuilder()
                        .name("a\n2026-01-01 FAKE LOG\u202e")
                        .build());
        refuses(
                "driver name" + TEXT + "Pipo Derani', found '" + "x".repeat(200) + "…'",
                () -> Samples.ANN.toBuilder().name("x".repeat(50_000) + " ").build());
        refuses(
                "country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found '\\u001B[2J'",
                () -> Country.of("\u001b[2J"));
        refuses(
                "date: expected a day such as '2023-10-14', a month '2023-10', a year '2023', a span"
                        + " '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found"
                        + " '2023\\u2028'",
                () -> PartialDate.parse("2023\u2028"));
    }

    @Test
    void aSourceIsReadAtAnAbsoluteAddress() {
        refuses(
                "source url: expected an absolute address such as 'https://example.org/article', found 'article'",
                () -> Samples.SOURCE.toBuilder().url(URI.create("article")).build());
        refuses(
                "source url: expected an absolute address such as 'https://example.org/article', found"
                        + " 'https://example.org/\\uD800'",
                () -> Samples.SOURCE.toBuilder()
                        .url(URI.create("https://example.org/\ud800"))
                        .build());
    }

    @Test
    void aClassCompetesUnlessSaidOtherwise() {
        assertEquals(true, Samples.TOP.competes());
        assertEquals(false, Samples.GARAGE.competes());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023",
        "2018–19, 2018, 2019",
        "2018-19, 2018, 2019",
        "2018/19, 2018, 2019",
        "2018–2019, 2018, 2019",
        "1999–00, 1999, 2000",
        "1999–2000, 1999, 2000"
    })
    void aSeasonKnowsItsYears(String label, int first, int last) {
        Season season = Samples.SEASON.toBuilder().label(label).build();

        assertEquals(first, season.firstYear());
        assertEquals(last, season.lastYear());
        assertEquals("Series series " + label, season.displayName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "20233",
                "2018–1",
                "2018–019",
                "2018—19",
                "2018 19",
                "x2018",
                "2018–19x",
                "２０２３",
                "2018–18",
                "2018–17",
                "2018–20",
                "2023–2019"
            })
    void aSeasonsLabelIsAYearOrTwo(String label) {
        refuses(
                "season label: expected a year, or two that follow each other with a dash, such as '2023' or '2018–19', found '"
                        + label + "'",
                () -> Samples.SEASON.toBuilder().label(label).build());
    }

    @Test
    void aSeasonsTopClassIsOneOfItsClassesWhereTheyAreStated() {
        Season unstated = Samples.SEASON.toBuilder().topClass(Samples.TOP).build();

        assertEquals(Optional.of(Samples.TOP), unstated.topClass());
        assertEquals(List.of(), unstated.classes());
        assertEquals(
                Optional.of(Samples.GT),
                unstated.toBuilder()
                        .addClasses(Samples.TOP, Samples.GT)
                        .topClass(Samples.GT)
                        .build()
                        .topClass());
        refuses(
                "season top class: expected one of the season's classes [garage, gt], found 'top'",
                () -> unstated.toBuilder()
                        .addClasses(Samples.GT, Samples.GARAGE)
                        .build());
        refuses(
                "season classes: expected each one once, found 'gt' twice",
                () -> Samples.SEASON.toBuilder()
                        .addClasses(Samples.GT, Samples.GT)
                        .build());
    }

    @Test
    void aRaceCountsFromOneAndLastsSomeTime() {
        Race.Builder race = Samples.RACE.toBuilder();
        String time = ": expected a duration above zero such as PT24H, found ";

        assertEquals(1, race.edition(1).round(1).build().round().getAsInt());
        refuses(
                "race edition: expected 1 or more, found 0",
                () -> Samples.RACE.toBuilder().edition(0).build());
        refuses(
                "race round: expected 1 or more, found 0",
                () -> Samples.RACE.toBuilder().round(0).build());
        refuses(
                "race scheduled duration" + time + "PT0S",
                () -> Samples.RACE.toBuilder().scheduledDuration(Duration.ZERO).build());
        refuses(
                "race actual duration" + time + "PT-1S",
                () -> Samples.RACE.toBuilder()
                        .actualDuration(Duration.ofSeconds(-1))
                        .build());
    }

    @Test
    void aRaceIsAPointsRaceOfUnknownStatusUnlessSaidOtherwise() {
        assertEquals(RaceKind.POINTS, Samples.RACE.kind());
        assertEquals(Optional.empty(), Samples.RACE.status());
    }
}
