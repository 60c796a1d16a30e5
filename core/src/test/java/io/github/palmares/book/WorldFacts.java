package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.model.TotalScope;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Statements of the facts of a small world. */
final class WorldFacts extends Worlds {
    WorldFacts(Random random, int mistakes) {
        super(random, mistakes);
    }

    Fact fact() {
        return valid(() -> switch (random.nextInt(9)) {
            case 0, 1 -> entry();
            case 2, 3, 4 -> result();
            case 5 -> title();
            case 6 -> affiliation();
            case 7 -> total();
            default -> maybe() ? coverage() : adjustment();
        });
    }

    private Certainty certainty() {
        return any(List.of(Certainty.values()));
    }

    private Answer answer() {
        return maybe() ? Answer.UNKNOWN : said(Answer.YES, Answer.NO);
    }

    private Entry entry() {
        return Entry.builder()
                .id(any(List.of("e1", "e2")))
                .season(season())
                .addAllRaces(some(List.of(race("r1"), race("r2"))))
                .addAllTeams(maybe() ? List.of(team()) : List.of())
                .number(perhaps(CarNumber.of("1"), CarNumber.of("01")))
                .car(perhaps(car().toBuilder().id("m1").build(), car()))
                .carClass(perhaps(carClass(2), carClass(1)))
                .addAllGroups(some(List.of("Am", "Pro-Am")))
                .addAllSeats(some(List.of(seat("ann"), seat("bob"))))
                .certainty(certainty())
                .scoresFor(perhaps(List.of(), List.of(TitleKind.TEAMS)))
                .citations(citations())
                .build();
    }

    private Seat seat(String driver) {
        return Seat.builder()
                .driver(driver(driver))
                .scope(maybe() ? SeatScope.UNSTATED : said(SeatScope.FULL_SEASON, SeatScope.ENDURANCE_ROUNDS))
                .addAllRaces(some(List.of(race("r1"), race("r2"))))
                .addAllAbsences(maybe() ? List.of() : List.of(Absence.of(race(), certainty())))
                .rating(perhaps(DriverRating.GOLD, DriverRating.SILVER))
                .certainty(certainty())
                .build();
    }

    private LineUp lineUp() {
        CrewMember ann = crewMember("ann");
        CrewMember bob = crewMember("bob");
        CrewMember cleo = crewMember("cleo");
        LineUp whole = LineUp.builder()
                .addCrew(bob, cleo, said(ann, crewMember("dan")))
                .whole(true)
                .build();
        List<CrewMember> some = some(List.of(ann, bob, said(cleo, crewMember("dan"))));
        return maybe() ? whole : LineUp.builder().addAllCrew(some).build();
    }

    private CrewMember crewMember(String id) {
        return CrewMember.builder()
                .driver(driver(id))
                .drove(maybe() ? Answer.UNKNOWN : said(Answer.YES, Answer.NO))
                .laps(perhapsNumber(100, 0))
                .rating(perhaps(DriverRating.GOLD, DriverRating.SILVER))
                .build();
    }

    private Result result() {
        Entry entry = entry();
        Result.Builder builder = Result.builder()
                .race(race())
                .entry(entry)
                .lineUp(lineUp())
                .overallPosition(perhapsNumber(3, 1))
                .classPosition(perhapsNumber(2, 4))
                .reportedPosition(perhapsNumber(2, 3))
                .status(said(ResultStatus.CLASSIFIED, ResultStatus.NOT_CLASSIFIED))
                .finished(answer())
                .laps(perhapsNumber(300, 0))
                .time(perhaps(Duration.ofHours(24), Duration.ofHours(25)))
                .pole(answer())
                .fastestLap(answer())
                .addAllMarks(some(List.of(mark(6), mark(12))))
                .citations(citations());
        return maybe() ? builder.build() : builder.ranAs(ranAs()).build();
    }

    private MarkPosition mark(int hours) {
        return MarkPosition.of(Duration.ofHours(hours), said(1, 2));
    }

    private RanAs ranAs() {
        return RanAs.builder()
                .number(CarNumber.of("99"))
                .carClass(carClass(said(1, 2)))
                .build();
    }

    private Title title() {
        List<Competitor> holders = List.of(driver("ann"), driver("bob"));
        boolean complete = maybe();
        return Title.builder()
                .championship(championship())
                .season(season())
                .addAllClasses(some(List.of(carClass(1), carClass(2))))
                .kind(maybe() ? Optional.of(TitleKind.DRIVERS) : Optional.empty())
                .holders(complete ? holders : some(said(holders, List.of(driver("cleo")))))
                .holdersComplete(complete)
                .wonWithNumber(perhaps(CarNumber.of("1"), CarNumber.of("01")))
                .citations(citations())
                .build();
    }

    private Affiliation affiliation() {
        return Affiliation.builder()
                .member(driver(any(List.of("ann", "bob"))))
                .of(team())
                .kind(AffiliationKind.DRIVES_FOR)
                .certainty(certainty())
                .fromCertainty(certainty())
                .to(perhapsAround(LocalDate.of(1990, 12, 31)))
                .toCertainty(certainty())
                .announcedOn(perhapsAround(LocalDate.of(1988, 6, 12)))
                .citations(citations())
                .build();
    }

    private StatedTotal total() {
        boolean atLeast = maybe();
        return StatedTotal.builder()
                .subject(driver(any(List.of("ann", "bob"))))
                .measure(Measure.WINS)
                .value(said(atLeast ? random.nextInt(8) : 7, 9))
                .atLeast(atLeast)
                .scope(
                        maybe()
                                ? TotalScope.everything()
                                : TotalScope.builder()
                                        .addEvents(event())
                                        .series(maybe() ? Optional.of(series()) : Optional.empty())
                                        .build())
                .citations(citations())
                .build();
    }

    private Coverage coverage() {
        return Coverage.builder()
                .season(season())
                .race(maybe() ? Optional.of(race()) : Optional.empty())
                .citations(citations())
                .build();
    }

    private PointsAdjustment adjustment() {
        return PointsAdjustment.builder()
                .season(season())
                .table(TitleKind.TEAMS)
                .competitor(team())
                .points(BigDecimal.valueOf(any(List.of(-10, 20))))
                .citations(citations())
                .build();
    }
}
