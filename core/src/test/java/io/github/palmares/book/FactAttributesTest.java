package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Ruling;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributes of facts that two statements know alike, that one of them lacks, or that contradict each other. */
class FactAttributesTest {
    private static final Citation A = Samples.citation("a", 2);
    private static final Citation B = Samples.citation("b", 1);
    private static final CarNumber ONE = CarNumber.of("1");
    private static final CarNumber OTHER = CarNumber.of("01");

    /** Two statements that differ in one attribute, the statement without it, and what uniting the two says. */
    record Row(Fact plain, Fact one, Fact other, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static Row row(Fact plain, Fact one, Fact other, String what, String values) {
        String[] value = values.split("\\|");
        return new Row(
                plain,
                one,
                other,
                what + ": '" + value[0] + "' (a ¶2) and '" + value[1]
                        + "' (b ¶1) contradict each other; replace(…) one of them");
    }

    static Stream<Row> ofEntries() {
        return Stream.of(
                entry("entered as", b -> b.enteredAs("P"), b -> b.enteredAs("Q"), "P|Q"),
                entry("number", b -> b.number(ONE), b -> b.number(OTHER), "1|01"),
                entry("car", b -> b.car(Samples.car("p")), b -> b.car(Samples.car("q")), "p|q"),
                entry("class", b -> b.carClass(Samples.carClass("p")), b -> b.carClass(Samples.carClass("q")), "p|q"),
                entry(
                        "scope of driver 'd'",
                        b -> b.addSeats(seat(SeatScope.FULL_SEASON)),
                        b -> b.addSeats(seat(SeatScope.ENDURANCE_ROUNDS)),
                        "FULL_SEASON|ENDURANCE_ROUNDS"),
                entry(
                        "rating of driver 'd'",
                        b -> b.addSeats(seat(DriverRating.GOLD)),
                        b -> b.addSeats(seat(DriverRating.SILVER)),
                        "GOLD|SILVER"),
                entry("table number", b -> b.tableNumber(ONE), b -> b.tableNumber(OTHER), "1|01"),
                entry(
                        "scores for",
                        b -> b.scoresFor(List.of()),
                        b -> b.scoresFor(List.of(TitleKind.TEAMS)),
                        "[]|[TEAMS]"));
    }

    private static Seat seat(SeatScope scope) {
        return Seat.of(Samples.driver("d"), scope);
    }

    private static Seat seat(DriverRating rating) {
        return Seat.builder().driver(Samples.driver("d")).rating(rating).build();
    }

    static Stream<Row> ofResults() {
        Duration day = Duration.ofHours(24);
        Duration more = Duration.ofHours(25);
        return Stream.of(
                result("overall position", b -> b.overallPosition(3), b -> b.overallPosition(4), "3|4"),
                result("class position", b -> b.classPosition(1), b -> b.classPosition(2), "1|2"),
                result("group position", b -> b.groupPosition(1), b -> b.groupPosition(2), "1|2"),
                result("reported position", b -> b.reportedPosition(1), b -> b.reportedPosition(2), "1|2"),
                result(
                        "overall position and class position",
                        b -> b.overallPosition(3),
                        b -> b.classPosition(4),
                        "3|4"),
                result("finished", b -> b.finished(Answer.YES), b -> b.finished(Answer.NO), "YES|NO"),
                result("status word", b -> b.statusWord("P"), b -> b.statusWord("Q"), "P|Q"),
                result("laps", b -> b.laps(0), b -> b.laps(100), "0|100"),
                result("time", b -> b.time(day), b -> b.time(more), "PT24H|PT25H"),
                result("best lap", b -> b.bestLap(day), b -> b.bestLap(more), "PT24H|PT25H"),
                result("grid", b -> b.grid(1), b -> b.grid(2), "1|2"),
                result("qualifying position", b -> b.qualifyingPosition(1), b -> b.qualifyingPosition(2), "1|2"),
                result("pole", b -> b.pole(Answer.NO), b -> b.pole(Answer.YES), "NO|YES"),
                result("fastest lap", b -> b.fastestLap(Answer.YES), b -> b.fastestLap(Answer.NO), "YES|NO"),
                result(
                        "class position at mark PT6H",
                        b -> b.addMarks(MarkPosition.of(Duration.ofHours(6), 1)),
                        b -> b.addMarks(MarkPosition.of(Duration.ofHours(6), 2)),
                        "1|2"),
                result(
                        "ran as",
                        b -> b.ranAs(RanAs.builder().number(ONE).build()),
                        b -> b.ranAs(RanAs.builder().number(OTHER).build()),
                        "RanAs{number=1, teams=[]}|RanAs{number=01, teams=[]}"),
                result(
                        "ruling",
                        b -> b.ruling(Ruling.of("P")),
                        b -> b.ruling(Ruling.of("Q")),
                        "Ruling{reason=P, reclassified=true}|Ruling{reason=Q, reclassified=true}"),
                result("source order", b -> b.sourceOrder(1), b -> b.sourceOrder(2), "1|2"));
    }

    static Stream<Row> ofCrewMembers() {
        return Stream.of(
                crew("drove of driver 'd'", b -> b.drove(Answer.NO), b -> b.drove(Answer.YES), "NO|YES"),
                crew("laps of driver 'd'", b -> b.laps(0), b -> b.laps(9), "0|9"),
                crew("drove and laps of driver 'd'", b -> b.drove(Answer.NO), b -> b.laps(9), "NO|9"),
                crew(
                        "rating of driver 'd'",
                        b -> b.rating(DriverRating.GOLD),
                        b -> b.rating(DriverRating.SILVER),
                        "GOLD|SILVER"));
    }

    static Stream<Row> ofTitles() {
        return Stream.of(
                title(
                        "won with team",
                        b -> b.wonWithTeam(Samples.team("p")),
                        b -> b.wonWithTeam(Samples.team("q")),
                        "p|q"),
                title(
                        "won with manufacturer",
                        b -> b.wonWithManufacturer(Samples.manufacturer("p")),
                        b -> b.wonWithManufacturer(Samples.manufacturer("q")),
                        "p|q"),
                title("won with number", b -> b.wonWithNumber(ONE), b -> b.wonWithNumber(OTHER), "1|01"));
    }

    static Stream<Row> ofAffiliations() {
        PartialDate in1990 = PartialDate.parse("1990");
        PartialDate in1991 = PartialDate.parse("1991");
        return Stream.of(
                affiliation("to", b -> b.to(in1990), b -> b.to(in1991), "1990|1991"),
                affiliation("announced on", b -> b.announcedOn(in1991), b -> b.announcedOn(in1990), "1991|1990"));
    }

    static Stream<Row> required() {
        return Stream.of(
                entry("season", b -> b.season(Samples.season("p")), b -> b.season(Samples.season("q")), "p|q"),
                result(
                        "status",
                        b -> b.status(ResultStatus.RETIRED),
                        b -> b.status(ResultStatus.DISQUALIFIED),
                        "RETIRED|DISQUALIFIED"));
    }

    private static Row entry(
            String attribute, UnaryOperator<Entry.Builder> one, UnaryOperator<Entry.Builder> other, String values) {
        Entry plain = Samples.entry("x").toBuilder().addCitations(A).build();
        Entry second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "entry 'x', " + attribute,
                values);
    }

    private static Row result(
            String attribute, UnaryOperator<Result.Builder> one, UnaryOperator<Result.Builder> other, String values) {
        Result plain = Samples.result("r", "e").toBuilder().addCitations(A).build();
        Result second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "result of e in r, " + attribute,
                values);
    }

    private static Row crew(
            String attribute,
            UnaryOperator<CrewMember.Builder> one,
            UnaryOperator<CrewMember.Builder> other,
            String values) {
        CrewMember.Builder first = CrewMember.builder().driver(Samples.driver("d"));
        CrewMember.Builder second = CrewMember.builder().driver(Samples.driver("d"));
        return result(
                attribute,
                b -> b.lineUp(LineUp.builder().addCrew(one.apply(first).build()).build()),
                b -> b.lineUp(
                        LineUp.builder().addCrew(other.apply(second).build()).build()),
                values);
    }

    private static Row title(
            String attribute, UnaryOperator<Title.Builder> one, UnaryOperator<Title.Builder> other, String values) {
        Title plain = Samples.title("t").toBuilder().addCitations(A).build();
        Title second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "title t of wsc-1988, " + attribute,
                values);
    }

    private static Row affiliation(
            String attribute,
            UnaryOperator<Affiliation.Builder> one,
            UnaryOperator<Affiliation.Builder> other,
            String values) {
        Affiliation plain = Affiliation.builder()
                .member(Samples.driver("d"))
                .of(Samples.team("t"))
                .kind(AffiliationKind.DRIVES_FOR)
                .series(Samples.series("s"))
                .car(Samples.car("c"))
                .from(PartialDate.parse("1988"))
                .addCitations(A)
                .build();
        Affiliation second = plain.toBuilder().citations(List.of(B)).build();
        return row(
                plain,
                one.apply(plain.toBuilder()).build(),
                other.apply(second.toBuilder()).build(),
                "driver d DRIVES_FOR team t in series s with car c from 1988, " + attribute,
                values);
    }

    @ParameterizedTest
    @MethodSource({"ofEntries", "ofResults", "ofCrewMembers", "ofTitles", "ofAffiliations"})
    void anAttributeThatIsAbsentTakesTheOthersValue(Row row) {
        assertEquals(row.one(), Unite.all(row.plain(), row.one()));
    }

    @ParameterizedTest
    @MethodSource({"ofEntries", "ofResults", "ofCrewMembers", "ofTitles", "ofAffiliations", "required"})
    void twoValuesOfAnAttributeContradictEachOther(Row row) {
        assertEquals(row.message(), Unite.conflict(row.one(), row.other()).getMessage());
        assertEquals(
                row.message(), Unite.conflict(row.one(), row.other(), row.one()).getMessage());
    }
}
