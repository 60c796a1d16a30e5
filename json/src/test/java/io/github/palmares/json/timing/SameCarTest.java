package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.HILLTOP;
import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static io.github.palmares.json.timing.TwoRaces.car;
import static io.github.palmares.json.timing.TwoRaces.driver;
import static io.github.palmares.json.timing.TwoRaces.imported;
import static io.github.palmares.json.timing.TwoRaces.report;
import static io.github.palmares.json.timing.TwoRaces.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which car is which: numbers, spellings of numbers, and entries that are known. */
class SameCarTest {
    @Test
    void aCarThatRanOneRaceUnderAnotherNumberIsOneEntry() {
        Sheet first = Sheet.of(car("85").driver("Ann", "Sample", "GBR").with("team", "Team 5"));
        Sheet second = Sheet.of(car("5").driver("Ann", "Sample", "GBR"));
        TimingImport apart = imported(Resolver.knowingNobody(), first, second);
        TimingImport one = imported(
                Resolver.builder()
                        .sameCar(CarNumber.of("5"), CarNumber.of("85"), LAKESIDE)
                        .build(),
                first,
                second);

        assertEquals(
                List.of("exc-2026-gtp-5", "exc-2026-gtp-85"),
                apart.book().entries().stream().map(Entry::id).toList());
        assertEquals(
                "DOUBTFUL 5 is exc-2026-gtp-5: a driver of 'exc-2026-gtp-85' was in it, of the same team, and the two"
                        + " met in no race: it may be the same car",
                report(apart, "entry").get(2));
        assertEquals(
                List.of("exc-2026-gtp-5"),
                one.book().entries().stream().map(Entry::id).toList());
        assertEquals(
                List.of(CarNumber.of("5"), CarNumber.of("85")),
                one.book().results().stream()
                        .map(result -> result.number().orElseThrow())
                        .toList());
        assertEquals(
                List.of(
                        "NEW 85 is exc-2026-gtp-5: no car known has this number in this class and season",
                        "MATCHED 85 is exc-2026-gtp-5: the resolver says so"),
                report(one, "entry"));
        assertEquals(List.of(), TwoRaces.findings(one));
    }

    @Test
    void carsOfDifferentTeamsThatSharedADriverAreReportedSo() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")),
                Sheet.of(car("7").driver("Ann", "Sample", "GBR")));

        assertEquals(
                "DOUBTFUL 7 is exc-2026-gtp-7: a driver of 'exc-2026-gtp-31' was in it, of another team, and the two"
                        + " met in no race: it may be the same car",
                report(imported, "entry").get(2));
    }

    @Test
    void carsOfTwoClassesAreTwoWhoeverDroveThem() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")),
                Sheet.of(Sheet.Car.of("7", "LMP2", 1).driver("Ann", "Sample", "GBR")));

        assertEquals(
                List.of(
                        "NEW 31 is exc-2026-gtp-31: no car known has this number in this class and season",
                        "NEW 7 is exc-2026-lmp2-7: no car known has this number in this class and season"),
                report(imported, "entry"));
    }

    @Test
    void aNumberCanHaveTwoSpellingsAllSeason() {
        Sheet sheet = Sheet.of(car("68").driver("Ann", "Sample", "GBR"));
        TimingImport imported = imported(
                Resolver.builder()
                        .sameCar(CarNumber.of("068"), CarNumber.of("68"))
                        .build(),
                sheet,
                sheet);

        assertEquals(
                List.of(Optional.of(CarNumber.of("068"))),
                imported.book().entries().stream().map(Entry::number).toList());
        assertEquals(2, imported.book().results().numbered("68").count());
    }

    @Test
    void whatIsSaidOfOneRaceGoesBeforeWhatIsSaidOfAll() {
        Resolver resolver = Resolver.builder()
                .sameCar(CarNumber.of("1"), CarNumber.of("31"))
                .sameCar(CarNumber.of("2"), CarNumber.of("31"), HILLTOP)
                .build();
        Sheet sheet = Sheet.of(car("31").driver("Ann", "Sample", "GBR"));

        assertEquals(
                List.of("exc-2026-gtp-1", "exc-2026-gtp-2"),
                imported(resolver, sheet, sheet).book().entries().stream()
                        .map(Entry::id)
                        .toList());
    }

    @Test
    void aCarSaidToBeAnotherThatIsThereTooIsAFinding() {
        TimingImport imported = imported(
                Resolver.builder()
                        .sameCar(CarNumber.of("31"), CarNumber.of("7"))
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR"), car("7").driver("Bob", "Example", "GBR")));

        assertEquals(2, imported.book().results().count());
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/1 (line 13): expected number 31 once in class"
                        + " 'gtp', found it again"),
                TwoRaces.findings(imported));
    }

    @Test
    void aNumberThatNoCarOfThatRaceHasIsAFinding() {
        TimingImport imported = imported(
                Resolver.builder()
                        .sameCar(CarNumber.of("5"), CarNumber.of("85"), LAKESIDE)
                        .sameCar(CarNumber.of("6"), CarNumber.of("86"), HILLTOP)
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(
                List.of("WARNING race-lakeside.json /classification (line 1): expected number 85, as which the resolver"
                        + " says that 5 ran, found no such car"),
                TwoRaces.findings(imported));
    }

    @Test
    void aSeasonCanBeReadRoundByRound() {
        RecordBook afterOne = imported(
                        Resolver.knowingNobody(), Sheet.of(car("31").driver("Ann", "Sample", "GBR")))
                .book();
        TimingImport second = TimingImport.builder(
                        Resolver.builder().knowing(afterOne).build())
                .add(HILLTOP, Sheet.of(car("31").driver("Ann", "Sample", "GBR")).read("race-hilltop.json"))
                .build();

        assertEquals(
                List.of("exc-2026-gtp-31"),
                second.book().entries().stream().map(Entry::id).toList());
        assertEquals(2, second.book().results().count());
        assertEquals(
                List.of(
                        "DOUBTFUL GTP is gtp: only the name agrees",
                        "MATCHED 31 is exc-2026-gtp-31: number, class and team agree",
                        "MATCHED Team 31 is team-31: the name and the car agree",
                        "DOUBTFUL Acme P1 is acme-p1: only the name agrees",
                        "MATCHED Ann Sample is ann-sample: the name and the car agree"),
                second.identifications().stream()
                        .map(one -> one.outcome() + " " + one.spelling() + " is " + one.id() + ": " + one.why())
                        .toList());
    }

    @Test
    void anEntryOfTheBookIsFoundByNumberAndClass() {
        CarClass gtp = CarClass.builder().id("gtp").name("GTP").build();
        Entry planned = Entry.builder()
                .id("the-red-car")
                .season(SEASON)
                .number(CarNumber.of("31"))
                .carClass(gtp)
                .build();
        Entry elsewhere = planned.toBuilder().id("one-off").addRace(HILLTOP).build();
        TimingImport imported = imported(
                Resolver.builder()
                        .knowing(RecordBook.builder().add(planned, elsewhere).build())
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals("the-red-car", imported.book().results().only().entry().id());
        assertEquals(List.of("DOUBTFUL 31 is the-red-car: only number and class agree"), report(imported, "entry"));
    }

    @Test
    void anEntryOfOneRaceIsFoundInThatRaceAlone() {
        Entry oneOff = Entry.builder()
                .id("one-off")
                .season(SEASON)
                .number(CarNumber.of("31"))
                .carClass(CarClass.builder().id("gtp").name("GTP").build())
                .addRace(HILLTOP)
                .build();
        Sheet sheet = Sheet.of(car("31").driver("Ann", "Sample", "GBR"));

        assertEquals(
                List.of("hilltop-2026 one-off"),
                TimingImport.builder(Resolver.builder()
                                .knowing(RecordBook.builder().add(oneOff).build())
                                .build())
                        .add(HILLTOP, sheet.read())
                        .build()
                        .book()
                        .results()
                        .stream()
                        .map(result -> result.race().id() + " " + result.entry().id())
                        .toList());
    }

    @Test
    void theTeamAndTheDriversThatAreSignedForACarAgreeWithIt() {
        Entry signed = Entry.builder()
                .id("the-red-car")
                .season(SEASON)
                .number(CarNumber.of("31"))
                .carClass(CarClass.builder().id("gtp").name("GTP").build())
                .addTeam(Team.builder().id("red").name("Team 31").build())
                .addSeat(Seat.builder().driver(driver("ann", "Ann Sample")).build())
                .build();
        TimingImport imported = imported(
                Resolver.builder()
                        .knowing(RecordBook.builder().add(signed).build())
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("MATCHED 31 is the-red-car: number, class and team agree"), report(imported, "entry"));
        assertEquals(List.of("MATCHED Ann Sample is ann: the name and the car agree"), report(imported, "driver"));
    }

    @Test
    void anIdOfTheBookIsNotGivenAgain() {
        CarClass lmp2 = CarClass.builder().id("lmp2").name("LMP2").build();
        Entry taken = Entry.builder()
                .id("exc-2026-gtp-31")
                .season(SEASON)
                .carClass(lmp2)
                .build();
        Entry takenToo = taken.toBuilder().id("exc-2026-gtp-31-2").build();
        Result result = Result.builder()
                .race(HILLTOP)
                .entry(taken)
                .status(ResultStatus.CLASSIFIED)
                .lineUp(LineUp.of(driver("ann-sample", "Somebody Else")))
                .build();
        TimingImport imported = imported(
                Resolver.builder()
                        .knowing(RecordBook.builder()
                                .add(taken, takenToo, result)
                                .build())
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(
                List.of("exc-2026-gtp-31-3"),
                imported.book().results().in(LAKESIDE).stream()
                        .map(one -> one.entry().id())
                        .toList());
        assertEquals(
                List.of("ann-sample-2"),
                imported.book().results().in(LAKESIDE).only().drivers().stream()
                        .map(Driver::id)
                        .toList());
    }
}
