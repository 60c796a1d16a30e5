package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static Competitor competitor(TitleKind kind) {
        return switch (kind) {
            case DRIVERS -> Samples.ANN;
            case TEAMS -> Samples.TEAM;
            case MANUFACTURERS -> Samples.MARQUE;
        };
    }

    @Test
    void mayBeKnownByChampionshipAndSeasonAlone() {
        Title title = title().build();

        assertEquals(Optional.empty(), title.kind());
        assertEquals(List.of(), title.classes());
        assertEquals(List.of(), title.holders());
        assertFalse(title.holdersComplete());
        assertEquals("title cup of series-2023", title.toString());
    }

    @Test
    void isToldFromOthersByClassesAndKind() {
        assertEquals(
                "title cup of series-2023 in gt, top for TEAMS",
                title().addClasses(Samples.TOP, Samples.GT)
                        .kind(TitleKind.TEAMS)
                        .build()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "DRIVERS, DRIVERS, ",
        "TEAMS, TEAMS, ",
        "MANUFACTURERS, MANUFACTURERS, ",
        "DRIVERS, TEAMS, team team-one",
        "DRIVERS, MANUFACTURERS, manufacturer marque",
        "TEAMS, DRIVERS, driver ann",
        "TEAMS, MANUFACTURERS, manufacturer marque",
        "MANUFACTURERS, DRIVERS, driver ann",
        "MANUFACTURERS, TEAMS, team team-one"
    })
    void isHeldByThoseItIsFor(TitleKind kind, TitleKind kindOfHolder, String refused) {
        Title.Builder title = title().kind(kind).addHolder(competitor(kindOfHolder));

        if (refused == null) {
            assertEquals(List.of(competitor(kindOfHolder)), title.build().holders());
        } else {
            refuses(
                    "title cup of series-2023 for " + kind + ", holders: expected only those of a " + kind
                            + " title, found " + refused,
                    title::build);
        }
    }

    @Test
    void isHeldByAnybodyWhereItsKindIsNotStated() {
        Title title =
                title().addHolders(Samples.MARQUE, Samples.TEAM, Samples.ANN).build();

        assertEquals(List.of(Samples.ANN, Samples.TEAM, Samples.MARQUE), title.holders());
    }

    @Test
    void hasAHolderIfAllAreKnown() {
        assertTrue(title().addHolder(Samples.ANN).holdersComplete(true).build().holdersComplete());
        refuses(
                "title cup of series-2023, holders: expected at least one where they are all known, found none",
                () -> title().holdersComplete(true).build());
    }

    @Test
    void isOfASeasonOfItsSeries() {
        Series other = Samples.series("other");
        Season season = Samples.SEASON.toBuilder().series(other).build();

        refuses(
                "title cup of series-2023, season: expected one of the championship's series 'series', found one of"
                        + " 'other'",
                () -> title().season(season).build());
    }

    @Test
    void isHeldByWhomItNamesByKindAndId() {
        Title title = title().addHolders(Samples.ANN, Samples.TEAM).build();

        assertTrue(title.isHeldBy(Samples.ANN));
        assertTrue(title.isHeldBy(Samples.TEAM.toBuilder().name("Other").build()));
        assertFalse(title.isHeldBy(Samples.BOB));
        assertFalse(title.isHeldBy(Samples.team("ann")));
        assertFalse(title.isHeldBy(Samples.BOSS.toBuilder().id("ann").build()));
        assertFalse(title().build().isHeldBy(Samples.ANN));
    }
}
