package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static io.github.palmares.json.timing.TwoRaces.car;
import static io.github.palmares.json.timing.TwoRaces.driver;
import static io.github.palmares.json.timing.TwoRaces.imported;
import static io.github.palmares.json.timing.TwoRaces.knowing;
import static io.github.palmares.json.timing.TwoRaces.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against it that two people of near names are one: when, where and for which country they raced. */
class AppearancesTest {
    private static final String NEAR =
            "DOUBTFUL Nicholas Harrow is nicholas-harrow: it may be 'Nick Harrow': the family"
                    + " name is the same, and the given names are forms of one or a letter apart";
    private static final Driver NICK = driver("nick", "Nick Harrow");

    private static Result raced(Driver driver, int year) {
        Season season = Season.builder()
                .id("exc-" + year)
                .series(SEASON.series())
                .label(String.valueOf(year))
                .build();
        return Result.builder()
                .race(Race.builder().id("lakeside-" + year).season(season).build())
                .entry(Entry.builder().id("exc-" + year + "-31").season(season).build())
                .status(ResultStatus.CLASSIFIED)
                .lineUp(LineUp.of(driver))
                .build();
    }

    private static String doubt(TimingImport imported) {
        List<String> drivers = report(imported, "driver");
        return drivers.get(drivers.size() - 1);
    }

    @Test
    void aNameNearToAnotherIsSomebodyNewWithDoubtAndWhatSpeaksAgainstIt() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31").driver("Nick", "Harrow", "GBR"), car("7").driver("Nicholas", "Harrow", "USA")));

        assertEquals(
                List.of(
                        "NEW Nick Harrow is nick-harrow: nothing known has this name",
                        NEAR
                                + "; but their countries are USA and GBR; but both were in the race 'lakeside-2026', in"
                                + " two cars"),
                report(imported, "driver"));
        assertEquals(
                "nick-harrow",
                imported.identifications(Identification.Outcome.DOUBTFUL)
                        .get(0)
                        .likely()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2017, '; but they raced 9 years apart'",
        "2018, ''",
        "2034, ''",
        "2035, '; but they raced 9 years apart'"
    })
    void whoRacedMoreThanEightYearsApartIsSaidToHave(int year, String apart) {
        RecordBook book = RecordBook.builder().add(raced(NICK, year)).build();

        assertEquals(
                NEAR + apart,
                doubt(imported(
                        Resolver.builder().knowing(book).build(),
                        Sheet.of(car("31").driver("Nicholas", "Harrow", "GBR")))));
    }

    @Test
    void ofWhoNeverRacedTheCountryAloneSpeaksAgainstIt() {
        assertEquals(
                NEAR + "; but their countries are GBR and USA",
                doubt(imported(
                        knowing(NICK.toBuilder().nationality(Country.of("USA")).build()),
                        Sheet.of(car("31").driver("Nicholas", "Harrow", "GBR")))));
    }

    @Test
    void aCountryOfTheFilesIsKnownOfADriverOfTheBookToo() {
        assertEquals(
                NEAR + "; but their countries are GBR and USA; but both were in the race 'lakeside-2026', in two cars",
                doubt(imported(
                        knowing(NICK),
                        Sheet.of(
                                car("31").driver("Nick", "Harrow", "USA"),
                                car("7").driver("Nicholas", "Harrow", "GBR")))));
    }

    @Test
    void whatIsKnownOfDriversIsNotSaidOfTeamsOfTheirNames() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31").driver("Nick", "Harrow", "USA").with("team", "Nick Harrow")),
                Sheet.of(car("31").driver("Bob", "Example", "GBR").with("team", "Bob Example")));

        assertEquals(
                List.of(
                        "NEW Nick Harrow is nick-harrow: nothing known has this name",
                        "DOUBTFUL Bob Example is bob-example: it may be 'Nick Harrow': the car had another team's name"
                                + " before"),
                report(imported, "team"));
    }
}
