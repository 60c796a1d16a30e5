package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what entities and facts refer to. A subclass whose links return what they are given, and take note of it, finds
 * all that a fact names.
 */
abstract class Relinker extends EntityRelinker {
    private final UnaryOperator<CrewMember> crewMember = this::crewMember;
    private final UnaryOperator<Seat> seat = this::seat;
    private final UnaryOperator<Absence> absence = this::absence;
    private @Nullable LineUp lastLineUp;
    private @Nullable LineUp lastLineUpLinked;

    /** What a result of this entry shall refer to. */
    abstract Entry link(Entry entry);

    /** The fact itself, with all that it refers to rewritten; the same instance where nothing changes. */
    final Fact relink(Fact fact) {
        if (fact instanceof Result result) {
            return relink(result);
        } else if (fact instanceof Entry entry) {
            return relink(entry);
        } else if (fact instanceof Title title) {
            return relink(title);
        } else if (fact instanceof Affiliation affiliation) {
            return relink(affiliation);
        } else if (fact instanceof StatedTotal total) {
            return relink(total);
        } else if (fact instanceof Coverage coverage) {
            return relink(coverage);
        } else {
            return relink((PointsAdjustment) fact);
        }
    }

    final Entry relink(Entry entry) {
        Season season = link(entry.season());
        List<Race> races = links(entry.races());
        List<Team> teams = links(entry.teams());
        Optional<CarModel> car = links(entry.car());
        Optional<CarClass> carClass = links(entry.carClass());
        List<Seat> seats = each(entry.seats(), seat);
        List<Citation> citations = citations(entry.citations());
        boolean same = same(season, entry.season())
                && same(races, entry.races())
                && same(teams, entry.teams())
                && same(car, entry.car())
                && same(carClass, entry.carClass())
                && same(seats, entry.seats())
                && same(citations, entry.citations());
        return same
                ? entry
                : entry.toBuilder()
                        .season(season)
                        .races(races)
                        .teams(teams)
                        .car(car)
                        .carClass(carClass)
                        .seats(seats)
                        .citations(citations)
                        .build();
    }

    private Seat seat(Seat seat) {
        Driver driver = link(seat.driver());
        List<Race> races = links(seat.races());
        List<Absence> absences = each(seat.absences(), absence);
        return same(driver, seat.driver()) && same(races, seat.races()) && same(absences, seat.absences())
                ? seat
                : seat.toBuilder()
                        .driver(driver)
                        .races(races)
                        .absences(absences)
                        .build();
    }

    private Absence absence(Absence absence) {
        Race race = link(absence.race());
        return same(race, absence.race()) ? absence : new Absence(race, absence.certainty());
    }

    final Result relink(Result result) {
        Race race = link(result.race());
        Entry entry = link(result.entry());
        LineUp lineUp = lineUp(result.lineUp());
        Optional<RanAs> before = result.ranAs();
        Optional<RanAs> ranAs = before.isPresent() ? Optional.of(ranAs(before.get())) : before;
        List<Citation> citations = citations(result.citations());
        boolean same = same(race, result.race())
                && same(entry, result.entry())
                && same(lineUp, result.lineUp())
                && same(ranAs, before)
                && same(citations, result.citations());
        return same
                ? result
                : result.toBuilder()
                        .race(race)
                        .entry(entry)
                        .lineUp(lineUp)
                        .ranAs(ranAs)
                        .citations(citations)
                        .build();
    }

    /** A car keeps its drivers from race to race, so results in a row often share their line-up. */
    private LineUp lineUp(LineUp lineUp) {
        if (lastLineUp == null || lastLineUpLinked == null || !same(lineUp, lastLineUp)) {
            List<CrewMember> crew = each(lineUp.crew(), crewMember);
            lastLineUpLinked = share(
                    same(crew, lineUp.crew())
                            ? lineUp
                            : lineUp.toBuilder().crew(crew).build());
            lastLineUp = lineUp;
        }
        return lastLineUpLinked;
    }

    /** The line-up that shall stand for all that equal it. */
    LineUp share(LineUp lineUp) {
        return lineUp;
    }

    private CrewMember crewMember(CrewMember member) {
        Driver driver = link(member.driver());
        return same(driver, member.driver())
                ? member
                : member.toBuilder().driver(driver).build();
    }

    private RanAs ranAs(RanAs ranAs) {
        Optional<CarModel> car = links(ranAs.car());
        Optional<CarClass> carClass = links(ranAs.carClass());
        List<Team> teams = links(ranAs.teams());
        return same(car, ranAs.car()) && same(carClass, ranAs.carClass()) && same(teams, ranAs.teams())
                ? ranAs
                : ranAs.toBuilder().car(car).carClass(carClass).teams(teams).build();
    }

    final Title relink(Title title) {
        Championship championship = link(title.championship());
        Season season = link(title.season());
        List<CarClass> classes = links(title.classes());
        List<Competitor> holders = links(title.holders());
        Optional<Team> team = links(title.wonWithTeam());
        Optional<Manufacturer> manufacturer = links(title.wonWithManufacturer());
        List<Citation> citations = citations(title.citations());
        boolean same = same(championship, title.championship())
                && same(season, title.season())
                && same(classes, title.classes())
                && same(holders, title.holders())
                && same(team, title.wonWithTeam())
                && same(manufacturer, title.wonWithManufacturer())
                && same(citations, title.citations());
        return same
                ? title
                : title.toBuilder()
                        .championship(championship)
                        .season(season)
                        .classes(classes)
                        .holders(holders)
                        .wonWithTeam(team)
                        .wonWithManufacturer(manufacturer)
                        .citations(citations)
                        .build();
    }

    final Affiliation relink(Affiliation affiliation) {
        Party member = link(affiliation.member());
        Affiliable of = link(affiliation.of());
        Optional<Series> series = links(affiliation.series());
        Optional<CarModel> car = links(affiliation.car());
        List<Citation> citations = citations(affiliation.citations());
        boolean same = same(member, affiliation.member())
                && same(of, affiliation.of())
                && same(series, affiliation.series())
                && same(car, affiliation.car())
                && same(citations, affiliation.citations());
        return same
                ? affiliation
                : affiliation.toBuilder()
                        .member(member)
                        .of(of)
                        .series(series)
                        .car(car)
                        .citations(citations)
                        .build();
    }

    final StatedTotal relink(StatedTotal total) {
        Party subject = link(total.subject());
        TotalScope scope = scope(total.scope());
        List<Citation> citations = citations(total.citations());
        return same(subject, total.subject()) && same(scope, total.scope()) && same(citations, total.citations())
                ? total
                : total.toBuilder()
                        .subject(subject)
                        .scope(scope)
                        .citations(citations)
                        .build();
    }

    private TotalScope scope(TotalScope scope) {
        List<Event> events = links(scope.events());
        Optional<Series> series = links(scope.series());
        Optional<Season> season = links(scope.season());
        Optional<Championship> championship = links(scope.championship());
        Optional<CarClass> carClass = links(scope.carClass());
        Optional<Team> team = links(scope.team());
        Optional<Manufacturer> manufacturer = links(scope.manufacturer());
        boolean same = same(events, scope.events())
                && same(series, scope.series())
                && same(season, scope.season())
                && same(championship, scope.championship())
                && same(carClass, scope.carClass())
                && same(team, scope.team())
                && same(manufacturer, scope.manufacturer());
        return same
                ? scope
                : scope.toBuilder()
                        .events(events)
                        .series(series)
                        .season(season)
                        .championship(championship)
                        .carClass(carClass)
                        .team(team)
                        .manufacturer(manufacturer)
                        .build();
    }

    final Coverage relink(Coverage coverage) {
        Optional<Series> series = links(coverage.series());
        Optional<Season> season = links(coverage.season());
        Optional<Race> race = links(coverage.race());
        Optional<Competitor> competitor = links(coverage.competitor());
        List<Citation> citations = citations(coverage.citations());
        boolean same = same(series, coverage.series())
                && same(season, coverage.season())
                && same(race, coverage.race())
                && same(competitor, coverage.competitor())
                && same(citations, coverage.citations());
        return same
                ? coverage
                : coverage.toBuilder()
                        .series(series)
                        .season(season)
                        .race(race)
                        .competitor(competitor)
                        .citations(citations)
                        .build();
    }

    final PointsAdjustment relink(PointsAdjustment adjustment) {
        Season season = link(adjustment.season());
        Optional<Championship> championship = links(adjustment.championship());
        Optional<CarClass> carClass = links(adjustment.carClass());
        Optional<Competitor> competitor = links(adjustment.competitor());
        Optional<Race> race = links(adjustment.race());
        List<Citation> citations = citations(adjustment.citations());
        boolean same = same(season, adjustment.season())
                && same(championship, adjustment.championship())
                && same(carClass, adjustment.carClass())
                && same(competitor, adjustment.competitor())
                && same(race, adjustment.race())
                && same(citations, adjustment.citations());
        return same
                ? adjustment
                : adjustment.toBuilder()
                        .season(season)
                        .championship(championship)
                        .carClass(carClass)
                        .competitor(competitor)
                        .race(race)
                        .citations(citations)
                        .build();
    }
}
