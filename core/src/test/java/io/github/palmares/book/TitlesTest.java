package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static Titles of(Title... titles) {
        return MadeUp.book(titles).titles();
    }

    private static Title.Builder title() {
        return MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023);
    }

    @Test
    void titleOfADriverIsWonWithTheTeamAndNotTheTeams() {
        Title drivers = title().kind(TitleKind.DRIVERS)
                .addHolder(MadeUp.ANN)
                .wonWithTeam(MadeUp.RED)
                .build();
        Title teams = title().kind(TitleKind.TEAMS).addHolder(MadeUp.RED).build();
        Titles titles = of(drivers, teams);

        assertEquals(List.of(teams), titles.of(MadeUp.RED).toList());
        assertEquals(List.of(drivers, teams), titles.wonWith(MadeUp.RED).toList());
        assertTrue(titles.wonWith(MadeUp.BLUE).isEmpty());
    }

    @Test
    void titleIsWonWithTheMarqueThatHoldsIt() {
        Title marques =
                title().kind(TitleKind.MANUFACTURERS).addHolder(MadeUp.APEX).build();
        Title drivers = title().kind(TitleKind.DRIVERS)
                .addHolder(MadeUp.ANN)
                .wonWithManufacturer(MadeUp.APEX)
                .build();
        Titles titles = of(drivers, marques);

        assertEquals(2, titles.wonWith(MadeUp.APEX).count());
        assertEquals(List.of(marques), titles.of(MadeUp.APEX).toList());
        assertTrue(titles.wonWith(MadeUp.VERTEX).isEmpty());
    }

    @Test
    void titleWithoutAKindIsForNobodyInParticular() {
        Titles titles = of(title().addHolder(MadeUp.ANN).build());

        assertTrue(titles.forDrivers().isEmpty());
        assertTrue(titles.forTeams().isEmpty());
        assertTrue(titles.forManufacturers().isEmpty());
        assertEquals(List.of(MadeUp.ANN), titles.drivers());
    }

    @Test
    void holdersAreToldApartByTheirKind() {
        Titles titles = of(title().addHolder(MadeUp.APEX)
                .addHolder(MadeUp.RED)
                .addHolder(MadeUp.BOB)
                .addHolder(MadeUp.ANN)
                .build());

        assertEquals(List.of(MadeUp.ANN, MadeUp.BOB), titles.drivers());
        assertEquals(List.of(MadeUp.RED), titles.teams());
        assertEquals(List.of(MadeUp.APEX), titles.manufacturers());
        assertEquals(List.of(MadeUp.ANN, MadeUp.BOB, MadeUp.RED, MadeUp.APEX), titles.holders());
    }

    @Test
    void titleOfSeveralClassesIsInEachAndInNoPart() {
        Title both = title().addClass(MadeUp.TOP).addClass(MadeUp.GT).build();
        Title gt =
                MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023).addClass(MadeUp.GT).build();
        Titles titles = of(both, gt);

        assertEquals(List.of(both, gt), titles.inClass(MadeUp.GT).toList());
        assertEquals(List.of(both), titles.inTopClass().toList());
        assertEquals("{class gt=1} and 1 others", titles.byClass().toString());
    }

    @Test
    void titleWithoutAClassIsInNone() {
        Titles titles = of(title().build());

        assertTrue(titles.inClass(MadeUp.TOP).isEmpty());
        assertTrue(titles.inTopClass().isEmpty());
    }

    @Test
    void trophyIsNeitherSeasonTitleNorCup() {
        Title trophy = MadeUp.title(MadeUp.TROPHY, MadeUp.GRAND_2023).build();
        Title cup = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023).build();
        Title season = title().build();
        Titles titles = of(trophy, cup, season);

        assertEquals(List.of(season), titles.seasonTitles().toList());
        assertEquals(List.of(cup), titles.cupTitles().toList());
        assertEquals(List.of(trophy), titles.in(MadeUp.TROPHY).toList());
    }

    @Test
    void titleOfAWinterSeasonIsWonInItsLastYear() {
        Championship winter = Championship.builder()
                .id("winter")
                .name("Winter Series")
                .series(MadeUp.CLUB)
                .role(ChampionshipRole.SEASON_TITLE)
                .build();
        Titles titles = of(MadeUp.title(winter, MadeUp.CLUB_WINTER).build());

        assertEquals(1, titles.since(2023).count());
        assertTrue(titles.since(2024).isEmpty());
        assertTrue(titles.until(2022).isEmpty());
        assertEquals(1, titles.until(2023).count());
    }

    @Test
    void numbersWithAZeroInFrontAreOtherNumbers() {
        Titles titles = of(title().wonWithNumber(CarNumber.of("01")).build());

        assertEquals(1, titles.numbered("01").count());
        assertTrue(titles.numbered("1").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> titles.numbered("one"));
    }

    @Test
    void titlesComeBySeasonRoleClassAndKind() {
        Title before = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2022).build();
        Title classless = title().kind(TitleKind.TEAMS).build();
        Title unstated = title().addClass(MadeUp.TOP).build();
        Title drivers = title().addClass(MadeUp.TOP).kind(TitleKind.DRIVERS).build();
        Title teams = title().addClass(MadeUp.TOP).kind(TitleKind.TEAMS).build();
        Title gt = title().addClass(MadeUp.GT).build();
        Title past = title().addClass(MadeUp.PAST).build();
        Title cup = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023).build();
        List<Title> expected = List.of(before, classless, unstated, drivers, teams, gt, past, cup);

        assertEquals(
                expected,
                of(past, cup, gt, teams, unstated, drivers, classless, before).toList());
    }
}
