package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.Sheet.Car;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.List;
import java.util.OptionalInt;

/** Made-up imports of one race or two, and what they give. */
final class TwoRaces {
    static final Season SEASON = Season.builder()
            .id("exc-2026")
            .series(Series.builder().id("exc").name("Example Sports Car Cup").build())
            .label("2026")
            .build();

    static final Race LAKESIDE =
            Race.builder().id("lakeside-2026").season(SEASON).build();

    static final Race HILLTOP = Race.builder().id("hilltop-2026").season(SEASON).build();

    static Car car(String number, String carClass, Object position) {
        return Car.of(number, carClass, position).driver("Ann", "Of" + number, "GBR");
    }

    static TimingImport imported(Sheet sheet) {
        return imported(Resolver.knowingNobody(), sheet);
    }

    static TimingImport imported(Resolver resolver, Sheet sheet) {
        return TimingImport.builder(resolver).add(LAKESIDE, sheet.read()).build();
    }

    static TimingImport imported(Resolver resolver, Sheet lakeside, Sheet hilltop) {
        return TimingImport.builder(resolver)
                .add(LAKESIDE, lakeside.read())
                .add(HILLTOP, hilltop.read("race-hilltop.json"))
                .build();
    }

    static Result result(TimingImport imported, String number) {
        return imported.book().results().numbered(number).only();
    }

    /** All findings but those that only tell what is worked out. */
    static List<String> findings(TimingImport imported) {
        return imported.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.WORKED_OUT)
                .map(Finding::toString)
                .toList();
    }

    static List<String> places(TimingImport imported) {
        return imported.book().results().stream()
                .map(result -> result.number().orElseThrow() + " " + text(result.overallPosition()) + " "
                        + text(result.classPosition()) + " " + text(result.reportedPosition()))
                .toList();
    }

    static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    static Car car(String number) {
        return Car.of(number, "GTP", number.equals("31") ? 1 : 2);
    }

    static Driver driver(String id, String name) {
        return Driver.builder().id(id).name(name).build();
    }

    static Resolver knowing(Driver... drivers) {
        return Resolver.builder()
                .knowing(RecordBook.builder().addEntities(List.of(drivers)).build())
                .build();
    }

    static List<String> report(TimingImport imported, String kind) {
        return imported.identifications().stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> one.outcome() + " " + one.spelling() + " is " + one.id() + ": " + one.why())
                .toList();
    }

    private TwoRaces() {}
}
