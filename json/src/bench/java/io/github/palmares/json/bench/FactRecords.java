package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.EntityRecords.all;
import static io.github.palmares.json.bench.EntityRecords.citations;
import static io.github.palmares.json.bench.EntityRecords.id;
import static io.github.palmares.json.bench.EntityRecords.ids;
import static io.github.palmares.json.bench.EntityRecords.number;
import static io.github.palmares.json.bench.EntityRecords.text;
import static io.github.palmares.json.bench.EntityRecords.texts;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
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

    static Wire.Entry entry(Entry entry) {
        return new Wire.Entry(
                entry.id(),
                entry.season().id(),
                ids(entry.races()),
                ids(entry.teams()),
                entry.enteredAs().orElse(null),
                text(entry.number()),
                id(entry.car()),
                id(entry.carClass()),
                texts(entry.groups()),
                all(entry.seats(), FactRecords::seat),
                Words.CERTAINTY.word(entry.certainty(), Certainty.CONFIRMED),
                text(entry.tableNumber()),
                entry.scoresFor().map(Words.TITLE_KIND::words).orElse(null),
                citations(entry.citations()));
    }

    private static Wire.Seat seat(Seat seat) {
        return new Wire.Seat(
                seat.driver().id(),
                Words.SEAT_SCOPE.word(seat.scope(), SeatScope.UNSTATED),
                ids(seat.races()),
                all(
                        seat.absences(),
                        absence -> new Wire.Absence(
                                absence.race().id(), Words.CERTAINTY.word(absence.certainty(), Certainty.CONFIRMED))),
                Words.RATING.word(seat.rating()),
                Words.CERTAINTY.word(seat.certainty(), Certainty.CONFIRMED));
    }

    static Wire.Result result(Result result) {
        return new Wire.Result(
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
                number(result.laps()),
                text(result.time()),
                text(result.bestLap()),
                number(result.grid()),
                number(result.qualifyingPosition()),
                flag(result.pole()),
                flag(result.fastestLap()),
                all(result.marks(), mark -> new Wire.Mark(mark.at().toString(), mark.classPosition())),
                result.ranAs().isPresent() ? ranAs(result.ranAs().get()) : null,
                result.ruling().isPresent() ? ruling(result.ruling().get()) : null,
                number(result.sourceOrder()),
                citations(result.citations()));
    }

    private static Wire.LineUp lineUp(LineUp lineUp) {
        return lineUp.crew().isEmpty()
                ? null
                : new Wire.LineUp(all(lineUp.crew(), FactRecords::member), lineUp.whole() ? Boolean.TRUE : null);
    }

    private static Wire.Member member(CrewMember member) {
        return new Wire.Member(
                member.driver().id(), flag(member.drove()), number(member.laps()), Words.RATING.word(member.rating()));
    }

    private static Wire.RanAs ranAs(RanAs ranAs) {
        return new Wire.RanAs(
                text(ranAs.number()),
                ranAs.enteredAs().orElse(null),
                id(ranAs.car()),
                id(ranAs.carClass()),
                ids(ranAs.teams()));
    }

    private static Wire.Ruling ruling(Ruling ruling) {
        return new Wire.Ruling(
                ruling.reason(),
                ruling.reclassified() ? null : Boolean.FALSE,
                number(ruling.overallPositionBefore()),
                number(ruling.classPositionBefore()),
                text(ruling.on()));
    }

    static Wire.Title title(Title title) {
        return new Wire.Title(
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

    static Wire.Affiliation affiliation(Affiliation affiliation) {
        return new Wire.Affiliation(
                any(affiliation.member()),
                any(affiliation.of()),
                Words.AFFILIATION.word(affiliation.kind()),
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

    static Wire.Total total(StatedTotal total) {
        return new Wire.Total(
                any(total.subject()),
                Words.MEASURE.word(total.measure()),
                total.value(),
                total.atLeast() ? Boolean.TRUE : null,
                total.scope().isEverything() ? null : scope(total.scope()),
                text(total.asOf()),
                citations(total.citations()));
    }

    private static Wire.Scope scope(TotalScope scope) {
        return new Wire.Scope(
                ids(scope.events()),
                id(scope.series()),
                id(scope.season()),
                id(scope.championship()),
                id(scope.carClass()),
                id(scope.team()),
                id(scope.manufacturer()),
                text(scope.number()),
                text(scope.from()),
                text(scope.to()));
    }

    static Wire.Coverage coverage(Coverage coverage) {
        return new Wire.Coverage(
                Words.COVERAGE.word(coverage.kind(), CoverageKind.RESULTS),
                id(coverage.series()),
                id(coverage.season()),
                id(coverage.race()),
                coverage.competitor().map(FactRecords::any).orElse(null),
                citations(coverage.citations()));
    }

    static Wire.Adjustment adjustment(PointsAdjustment adjustment) {
        return new Wire.Adjustment(
                adjustment.season().id(),
                id(adjustment.championship()),
                Words.TITLE_KIND.word(adjustment.table()),
                id(adjustment.carClass()),
                adjustment.competitor().map(FactRecords::any).orElse(null),
                text(adjustment.number()),
                id(adjustment.race()),
                adjustment.points(),
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

    private static Boolean flag(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer.isYes();
    }
}
