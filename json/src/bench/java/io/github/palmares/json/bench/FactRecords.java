package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.EntityRecords.all;
import static io.github.palmares.json.bench.EntityRecords.citations;
import static io.github.palmares.json.bench.EntityRecords.flag;
import static io.github.palmares.json.bench.EntityRecords.id;
import static io.github.palmares.json.bench.EntityRecords.ids;
import static io.github.palmares.json.bench.EntityRecords.number;
import static io.github.palmares.json.bench.EntityRecords.text;
import static io.github.palmares.json.bench.EntityRecords.texts;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Ruling;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;

/** Makes plain records of facts. What is absent, empty or implied is null, and so is not written. */
final class FactRecords {
    private FactRecords() {}

    static WireFacts.Entry entry(Entry entry) {
        return new WireFacts.Entry(
                entry.id(),
                entry.season().id(),
                ids(entry.races()),
                ids(entry.teams()),
                entry.enteredAs().orElse(null),
                text(entry.number()),
                id(entry.car()),
                marque(entry),
                entry.engine().orElse(null),
                entry.tyres().orElse(null),
                id(entry.carClass()),
                texts(entry.groups()),
                all(entry.seats(), FactRecords::seat),
                Words.CERTAINTY.word(entry.certainty(), Certainty.CONFIRMED),
                text(entry.tableNumber()),
                entry.scoresFor().map(Words.TITLE_KIND::words).orElse(null),
                citations(entry.citations()));
    }

    /** Null where the car tells it. */
    private static String marque(Entry entry) {
        boolean told =
                entry.car().isPresent() && entry.car().get().manufacturer().isPresent();
        return told ? null : id(entry.manufacturer());
    }

    private static WireFacts.Seat seat(Seat seat) {
        return new WireFacts.Seat(
                seat.driver().id(),
                Words.SEAT_SCOPE.word(seat.scope(), SeatScope.UNSTATED),
                ids(seat.races()),
                all(
                        seat.absences(),
                        absence -> new WireFacts.Absence(
                                absence.race().id(), Words.CERTAINTY.word(absence.certainty(), Certainty.CONFIRMED))),
                Words.RATING.word(seat.rating()),
                Words.CERTAINTY.word(seat.certainty(), Certainty.CONFIRMED));
    }

    static WireFacts.Result result(Result result) {
        return new WireFacts.Result(
                result.race().id(),
                result.entry().id(),
                lineUp(result.lineUp()),
                number(result.overallPosition()),
                number(result.classPosition()),
                number(result.groupPosition()),
                number(result.reportedPosition()),
                Words.STATUS.word(result.status()),
                flag(result.finished()),
                result.statusWord().orElse(null),
                result.reason().orElse(null),
                number(result.laps()),
                text(result.distance()),
                text(result.time()),
                text(result.bestLap()),
                number(result.grid()),
                number(result.qualifyingPosition()),
                number(result.qualifyingPointsPosition()),
                flag(result.pole()),
                flag(result.fastestLap()),
                flag(result.fastestQualifyingLap()),
                number(result.lapsLed()),
                all(result.marks(), FactRecords::mark),
                result.ranAs().isPresent() ? ranAs(result.ranAs().get()) : null,
                result.ruling().isPresent() ? ruling(result.ruling().get()) : null,
                number(result.sourceOrder()),
                citations(result.citations()));
    }

    private static WireFacts.LineUp lineUp(LineUp lineUp) {
        return lineUp.crew().isEmpty()
                ? null
                : new WireFacts.LineUp(all(lineUp.crew(), FactRecords::member), lineUp.whole() ? Boolean.TRUE : null);
    }

    private static WireFacts.Member member(CrewMember member) {
        return new WireFacts.Member(
                member.driver().id(),
                flag(member.drove()),
                flag(member.scores()),
                number(member.laps()),
                Words.RATING.word(member.rating()));
    }

    private static WireFacts.Mark mark(MarkPosition mark) {
        return new WireFacts.Mark(mark.at().toString(), mark.classPosition(), number(mark.overallPosition()));
    }

    private static WireFacts.RanAs ranAs(RanAs ranAs) {
        return new WireFacts.RanAs(
                text(ranAs.number()),
                ranAs.enteredAs().orElse(null),
                id(ranAs.car()),
                id(ranAs.carClass()),
                ids(ranAs.teams()));
    }

    private static WireFacts.Ruling ruling(Ruling ruling) {
        return new WireFacts.Ruling(
                ruling.reason(),
                ruling.reclassified() ? null : Boolean.FALSE,
                number(ruling.overallPositionBefore()),
                number(ruling.classPositionBefore()),
                text(ruling.on()));
    }

    static WireFacts.Title title(Title title) {
        return new WireFacts.Title(
                title.championship().id(),
                title.season().id(),
                ids(title.classes()),
                Words.TITLE_KIND.word(title.kind()),
                all(title.holders(), FactRecords::any),
                title.holdersComplete() ? Boolean.TRUE : null,
                id(title.wonWithTeam()),
                id(title.wonWithManufacturer()),
                text(title.wonWithNumber()),
                citations(title.citations()));
    }

    static WireFacts.Affiliation affiliation(Affiliation affiliation) {
        return new WireFacts.Affiliation(
                any(affiliation.member()),
                any(affiliation.of()),
                Words.AFFILIATION.word(affiliation.kind()),
                affiliation.role().orElse(null),
                id(affiliation.series()),
                id(affiliation.car()),
                Words.CERTAINTY.word(affiliation.certainty(), Certainty.CONFIRMED),
                text(affiliation.from()),
                Words.CERTAINTY.word(affiliation.fromCertainty(), affiliation.certainty()),
                text(affiliation.to()),
                Words.CERTAINTY.word(affiliation.toCertainty(), affiliation.certainty()),
                text(affiliation.announcedOn()),
                citations(affiliation.citations()));
    }

    static WireFacts.Total total(StatedTotal total) {
        return new WireFacts.Total(
                any(total.subject()),
                Words.MEASURE.word(total.measure()),
                total.value(),
                total.atLeast() ? Boolean.TRUE : null,
                total.scope().isEverything() ? null : scope(total.scope()),
                text(total.asOf()),
                citations(total.citations()));
    }

    private static WireFacts.Scope scope(TotalScope scope) {
        return new WireFacts.Scope(
                ids(scope.events()),
                id(scope.series()),
                id(scope.season()),
                id(scope.championship()),
                id(scope.carClass()),
                id(scope.team()),
                id(scope.manufacturer()),
                text(scope.number()),
                text(scope.from()),
                text(scope.to()),
                id(scope.through()));
    }

    static WireFacts.Coverage coverage(Coverage coverage) {
        return new WireFacts.Coverage(
                Words.COVERAGE.word(coverage.kind(), CoverageKind.RESULTS),
                id(coverage.series()),
                id(coverage.season()),
                id(coverage.race()),
                coverage.competitor().map(FactRecords::any).orElse(null),
                citations(coverage.citations()));
    }

    static WireFacts.Adjustment adjustment(PointsAdjustment adjustment) {
        return new WireFacts.Adjustment(
                adjustment.season().id(),
                id(adjustment.championship()),
                Words.TITLE_KIND.word(adjustment.table()),
                id(adjustment.carClass()),
                adjustment.competitor().map(FactRecords::any).orElse(null),
                text(adjustment.number()),
                id(adjustment.race()),
                adjustment.points(),
                number(adjustment.tieOrder()),
                adjustment.reason().orElse(null),
                citations(adjustment.citations()));
    }

    private static Wire.Any any(Entity entity) {
        EntityKind kind = entity.entityKind();
        String id = entity.id();
        return new Wire.Any(
                kind == EntityKind.DRIVER ? id : null,
                kind == EntityKind.TEAM ? id : null,
                kind == EntityKind.MANUFACTURER ? id : null,
                kind == EntityKind.PERSON ? id : null,
                kind == EntityKind.ORGANISATION ? id : null,
                kind == EntityKind.SERIES ? id : null);
    }
}
