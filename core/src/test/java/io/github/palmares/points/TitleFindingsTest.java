package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Severity;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What standings find of titles: those that they contradict. */
class TitleFindingsTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana", "Bo");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Cy");

    @Test
    void aTitleOfSomebodyElseIsContradicted() {
        Title stored = Sheet.title()
                .kind(TitleKind.DRIVERS)
                .addHolder(Sheet.driver("Cy"))
                .build();
        sheet.finish(alpha, one, two).add(stored);
        List<Finding> found = sheet.by(Sheet.PLAIN).findings(sheet.book());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top for DRIVERS: "
                        + "expected 'Ana', 'Bo', first by Plain after 1 race, found 'Cy'"),
                sheet.findings(Sheet.PLAIN));
        assertEquals(FindingKind.TITLE_CONTRADICTED, found.get(0).kind());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals(List.of(stored), found.get(0).facts());
    }

    @Test
    void aTitleOfWhoIsFirstIsNot() {
        sheet.finish(alpha, one, two)
                .add(Sheet.title().addHolder(Sheet.driver("Bo")).build());

        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void allHoldersMustBeAllWhoAreFirst() {
        Race beta = sheet.race("beta");
        sheet.finish(alpha, one, two)
                .finish(beta, one)
                .add(Sheet.title()
                        .addHolder(Sheet.driver("Bo"))
                        .holdersComplete(true)
                        .build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top: "
                        + "expected 'Ana', 'Bo', first by Plain after 2 races, found 'Bo'"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aTeamsTitleIsHeldAgainstTheTeamAndTheNumber() {
        sheet.finish(alpha, one, two)
                .add(Sheet.title().addHolder(Sheet.team("Oak")).build());
        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));

        sheet.add(Sheet.title()
                .kind(TitleKind.TEAMS)
                .addHolder(Sheet.team("Oak"))
                .wonWithNumber(CarNumber.of("2"))
                .build());
        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top for TEAMS: "
                        + "expected '#1 Oak', first by Plain after 1 race, found 'Oak'"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aCarWhoseTeamIsNotKnownContradictsNoTeam() {
        sheet.finish(alpha, sheet.car("7", "Di"), two)
                .add(Sheet.title()
                        .addHolder(Sheet.team("Oak"))
                        .holdersComplete(true)
                        .build());

        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aManufacturersTitleIsHeldAgainstTheManufacturers() {
        sheet.finish(alpha, sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build(), "Di"))
                .add(Sheet.title().addHolder(Sheet.marque("Due")).build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top: "
                        + "expected 'Uno', first by Plain after 1 race, found 'Due'"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void titlesThatAreNotComparableAreLeftAlone() {
        Championship cup = Sheet.SEASON_TITLE.toBuilder()
                .id("cup")
                .role(ChampionshipRole.CUP)
                .build();
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one, two)
                .finish(alpha, gt)
                .add(
                        Sheet.title()
                                .championship(cup)
                                .addHolder(Sheet.driver("Cy"))
                                .build(),
                        Sheet.title()
                                .addClass(Sheet.GT)
                                .addHolder(Sheet.driver("Cy"))
                                .build(),
                        Sheet.title()
                                .classes(List.of())
                                .addHolder(Sheet.driver("Cy"))
                                .build(),
                        Sheet.title()
                                .season(Sheet.SEASON.toBuilder()
                                        .id("made-up-2032")
                                        .label("2032")
                                        .build())
                                .addHolder(Sheet.driver("Cy"))
                                .build(),
                        Sheet.title().kind(TitleKind.TEAMS).build());

        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aTitleWithoutAClassIsForTheOneClassThereIs() {
        sheet.finish(alpha, one, two)
                .add(Sheet.title()
                        .classes(List.of())
                        .addHolder(Sheet.driver("Cy"))
                        .build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031: "
                        + "expected 'Ana', 'Bo', first by Plain after 1 race, found 'Cy'"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void theTitleItselfIsNotTouched() {
        Title stored = Sheet.title().addHolder(Sheet.driver("Cy")).build();
        sheet.finish(alpha, one, two).add(stored);
        sheet.findings(Sheet.PLAIN);

        assertEquals(List.of(stored), sheet.book().titles().toList());
    }

    @Test
    void aTitleIsHeldAgainstItsOwnClass() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one, two)
                .finish(alpha, gt)
                .add(Sheet.title()
                        .classes(List.of(Sheet.GT))
                        .addHolder(Sheet.driver("Ana"))
                        .build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in gt: "
                        + "expected 'Gil', first by Plain after 1 race, found 'Ana'"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void ofATitleWithHoldersOfAllKindsTheFirstKindIsCompared() {
        sheet.finish(alpha, one, two)
                .add(Sheet.title()
                        .addHolders(Sheet.driver("Ana"), Sheet.team("Elm"))
                        .build());

        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void allHoldersWhoAreFirstContradictNothing() {
        sheet.finish(alpha, one, two)
                .add(Sheet.title()
                        .addHolders(Sheet.driver("Ana"), Sheet.driver("Bo"))
                        .holdersComplete(true)
                        .build());

        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }
}
