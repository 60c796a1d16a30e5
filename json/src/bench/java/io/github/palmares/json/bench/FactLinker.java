package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.EntityLinker.date;
import static io.github.palmares.json.bench.References.list;
import static io.github.palmares.json.bench.References.optional;
import static io.github.palmares.json.bench.ResultLinker.number;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of their records, entries first, since results name them; with no lambda either. */
final class FactLinker {
    private final References references;
    private final ResultLinker results;

    FactLinker(References references) {
        this.references = references;
        this.results = new ResultLinker(references);
    }

    List<Fact> link(Wire.Book book) {
        List<Fact> facts = new ArrayList<>();
        for (WireFacts.Entry wire : list(book.entries())) {
            facts.add(references.entries.add(wire.id(), entry(wire)));
        }
        for (WireFacts.Result wire : list(book.results())) {
            facts.add(results.result(wire));
        }
        for (WireFacts.Title wire : list(book.titles())) {
            facts.add(title(wire));
        }
        for (WireFacts.Affiliation wire : list(book.affiliations())) {
            facts.add(affiliation(wire));
        }
        for (WireFacts.Total wire : list(book.totals())) {
            facts.add(total(wire));
        }
        for (WireFacts.Coverage wire : list(book.coverage())) {
            facts.add(coverage(wire));
        }
        for (WireFacts.Adjustment wire : list(book.adjustments())) {
            facts.add(adjustment(wire));
        }
        return facts;
    }

    private Entry entry(WireFacts.Entry wire) {
        return Entry.builder()
                .id(wire.id())
                .season(references.seasons.get(wire.season()))
                .races(references.races.all(wire.races()))
                .teams(references.teams.all(wire.teams()))
                .enteredAs(Optional.ofNullable(wire.enteredAs()))
                .number(number(wire.number()))
                .car(references.cars.find(wire.car()))
                .manufacturer(references.manufacturers.find(wire.manufacturer()))
                .engine(Optional.ofNullable(wire.engine()))
                .tyres(Optional.ofNullable(wire.tyres()))
                .carClass(references.classes.find(wire.carClass()))
                .groups(list(wire.groups()))
                .seats(seats(list(wire.seats())))
                .certainty(Words.CERTAINTY.of(wire.certainty(), Certainty.CONFIRMED))
                .tableNumber(number(wire.tableNumber()))
                .scoresFor(Words.TITLE_KIND.findAll(wire.scoresFor()))
                .citations(references.citations(wire.citations()))
                .build();
    }

    private List<Seat> seats(List<WireFacts.Seat> wires) {
        List<Seat> seats = new ArrayList<>(wires.size());
        for (WireFacts.Seat wire : wires) {
            seats.add(Seat.builder()
                    .driver(references.drivers.get(wire.driver()))
                    .scope(Words.SEAT_SCOPE.of(wire.scope(), SeatScope.UNSTATED))
                    .races(references.races.all(wire.races()))
                    .absences(absences(list(wire.absences())))
                    .rating(Words.RATING.find(wire.rating()))
                    .certainty(Words.CERTAINTY.of(wire.certainty(), Certainty.CONFIRMED))
                    .build());
        }
        return seats;
    }

    private List<Absence> absences(List<WireFacts.Absence> wires) {
        List<Absence> absences = new ArrayList<>(wires.size());
        for (WireFacts.Absence wire : wires) {
            absences.add(Absence.of(
                    references.races.get(wire.race()), Words.CERTAINTY.of(wire.certainty(), Certainty.CONFIRMED)));
        }
        return absences;
    }

    private Title title(WireFacts.Title wire) {
        List<Competitor> holders = new ArrayList<>();
        for (Wire.Any any : list(wire.holders())) {
            holders.add(references.competitor(any));
        }
        return Title.builder()
                .championship(references.championships.get(wire.championship()))
                .season(references.seasons.get(wire.season()))
                .classes(references.classes.all(wire.classes()))
                .kind(Words.TITLE_KIND.find(wire.kind()))
                .holders(holders)
                .holdersComplete(Boolean.TRUE.equals(wire.holdersComplete()))
                .wonWithTeam(references.teams.find(wire.wonWithTeam()))
                .wonWithManufacturer(references.manufacturers.find(wire.wonWithManufacturer()))
                .wonWithNumber(number(wire.wonWithNumber()))
                .citations(references.citations(wire.citations()))
                .build();
    }

    private Affiliation affiliation(WireFacts.Affiliation wire) {
        Affiliation.Builder affiliation = Affiliation.builder()
                .member(references.party(wire.member()))
                .of(references.affiliable(wire.of()))
                .kind(Words.AFFILIATION.of(wire.kind()))
                .role(Optional.ofNullable(wire.role()))
                .series(references.series.find(wire.series()))
                .car(references.cars.find(wire.car()))
                .certainty(Words.CERTAINTY.of(wire.certainty(), Certainty.CONFIRMED))
                .from(date(wire.from()))
                .to(date(wire.to()))
                .announcedOn(date(wire.announcedOn()))
                .citations(references.citations(wire.citations()));
        if (wire.fromCertainty() != null) {
            affiliation.fromCertainty(Words.CERTAINTY.of(wire.fromCertainty()));
        }
        if (wire.toCertainty() != null) {
            affiliation.toCertainty(Words.CERTAINTY.of(wire.toCertainty()));
        }
        return affiliation.build();
    }

    private StatedTotal total(WireFacts.Total wire) {
        StatedTotal.Builder total = StatedTotal.builder()
                .subject(references.party(wire.subject()))
                .measure(Words.MEASURE.of(wire.measure()))
                .value(wire.value())
                .atLeast(Boolean.TRUE.equals(wire.atLeast()))
                .asOf(date(wire.asOf()))
                .citations(references.citations(wire.citations()));
        if (wire.scope() != null) {
            total.scope(scope(wire.scope()));
        }
        return total.build();
    }

    private TotalScope scope(WireFacts.Scope wire) {
        return TotalScope.builder()
                .events(references.events.all(wire.events()))
                .series(references.series.find(wire.series()))
                .season(references.seasons.find(wire.season()))
                .championship(references.championships.find(wire.championship()))
                .carClass(references.classes.find(wire.carClass()))
                .team(references.teams.find(wire.team()))
                .manufacturer(references.manufacturers.find(wire.manufacturer()))
                .number(number(wire.number()))
                .from(date(wire.from()))
                .to(date(wire.to()))
                .through(references.races.find(wire.through()))
                .build();
    }

    private Coverage coverage(WireFacts.Coverage wire) {
        return Coverage.builder()
                .kind(Words.COVERAGE.of(wire.kind(), CoverageKind.RESULTS))
                .series(references.series.find(wire.series()))
                .season(references.seasons.find(wire.season()))
                .race(references.races.find(wire.race()))
                .competitor(references.findCompetitor(wire.competitor()))
                .citations(references.citations(wire.citations()))
                .build();
    }

    private PointsAdjustment adjustment(WireFacts.Adjustment wire) {
        return PointsAdjustment.builder()
                .season(references.seasons.get(wire.season()))
                .championship(references.championships.find(wire.championship()))
                .table(Words.TITLE_KIND.of(wire.table()))
                .carClass(references.classes.find(wire.carClass()))
                .competitor(references.findCompetitor(wire.competitor()))
                .number(number(wire.number()))
                .race(references.races.find(wire.race()))
                .points(wire.points())
                .tieOrder(optional(wire.tieOrder()))
                .reason(Optional.ofNullable(wire.reason()))
                .citations(references.citations(wire.citations()))
                .build();
    }
}
