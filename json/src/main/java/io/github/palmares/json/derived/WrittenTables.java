package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Choice;
import io.github.palmares.attributes.PointsAdjustmentAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.StatedTotalAttribute;
import io.github.palmares.attributes.Table;
import io.github.palmares.attributes.TitleAttribute;
import io.github.palmares.book.Career;
import io.github.palmares.book.Tally;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Contenders;
import io.github.palmares.points.Standing;
import io.github.palmares.points.Standings;
import java.util.function.Function;

/** The attribute tables of careers and standings, which are written and not read. */
final class WrittenTables {
    /** A tally within a career: it says why it is not exact in words, for the facts would be most of a career. */
    private static final Table<Tally, Said> COUNT = new Derived<>(
                    Tally.class, "count of a career", "A count, and what it is worth.")
            .with("counted", Row.integer(0, "How many the book holds.").must(), Tally::counted)
            .with("exact", Row.flag("Whether that is all.").must(), Tally::exact)
            .with("why", Row.text("Why it is not exact; absent where it is."), tally -> Attribute.known(tally.why()))
            .with(
                    "stated",
                    Row.part(StatedTotalAttribute.ALL, "What sources state of the same measure.")
                            .several(),
                    Tally::stated)
            .written();

    static final Table<Career, Said> CAREER = career();

    static final Table<Standing, Said> STANDING = new Derived<>(
                    Standing.class, "standing", "One row of standings: a position, points, and how they came about.")
            .with("position", Row.integer(1, "The position.").must(), Standing::position)
            .with("name", Row.text("The name for a table.").must(), Standing::name)
            .with("points", Row.points("The total.").must(), Standing::points)
            .with("exact", Row.flag("Whether the points are all.").must(), Standing::exact)
            .with("kind", Row.word(TitleKind.values(), "Whose table it is.").must(), Standing::kind)
            .with("season", Row.reference(RecordType.SEASON, "The season.").must(), Standing::season)
            .with(
                    "classes",
                    Row.reference(RecordType.CLASS, "The classes of the table.").inOrder(),
                    Standing::classes)
            .with(
                    "competitor",
                    Row.anyOf(Choice.COMPETITOR, "Whose row it is."),
                    standing -> Attribute.known(standing.competitor()))
            .with(
                    "number",
                    Row.carNumber("The number that a car stands under."),
                    standing -> Attribute.known(standing.number()))
            .with(
                    "teams",
                    Row.reference(RecordType.TEAM, "The teams that ran the car.")
                            .several(),
                    Standing::teams)
            .with(
                    "wins",
                    Row.integer(0, "In how many races it took the first place.").must(),
                    Standing::wins)
            .with(
                    "scores",
                    Row.part(ScoreTables.RACE_SCORE, "What was scored, race by race.")
                            .several(),
                    Standing::scores)
            .with(
                    "adjustments",
                    Row.part(PointsAdjustmentAttribute.ALL, "What was given or taken apart from results.")
                            .several(),
                    Standing::adjustments)
            .with(
                    "why",
                    Row.text("How a tie on points was broken, or why it is kept."),
                    standing -> Attribute.known(standing.why()))
            .written();

    static final Table<Standings, Said> STANDINGS = new Derived<>(
                    Standings.class, "standings", "The standings that some results make by a points system.")
            .with("system", Row.part(PointsTables.SYSTEM, "The rules.").must(), Standings::system)
            .with(
                    "races",
                    Row.reference(RecordType.RACE, "The races that count.").inOrder(),
                    Standings::races)
            .with("drivers", rows("The drivers, class by class."), Standings::drivers)
            .with("teams", rows("The cars of the teams, class by class."), Standings::teams)
            .with("manufacturers", rows("The manufacturers, class by class."), Standings::manufacturers)
            .written();

    static final Table<Contenders, Said> CONTENDERS = new Derived<>(
                    Contenders.class, "contenders", "Who can still be first, with some races to come.")
            .with("races", Row.reference(RecordType.RACE, "The races to come.").inOrder(), Contenders::remaining)
            .with("drivers", rows("The drivers who can still be first."), still -> still.of(TitleKind.DRIVERS))
            .with("teams", rows("The cars that can still be first."), still -> still.of(TitleKind.TEAMS))
            .with(
                    "manufacturers",
                    rows("The manufacturers that can still be first."),
                    still -> still.of(TitleKind.MANUFACTURERS))
            .written();

    private WrittenTables() {}

    private static Row rows(String description) {
        return Row.part(STANDING, description).several();
    }

    private static Table<Career, Said> career() {
        Derived<Career> career = new Derived<>(
                        Career.class, "career", "What a book knows of somebody's career, or of a part of it.")
                .with("competitor", Row.anyOf(Choice.COMPETITOR, "Whose it is.").must(), Career::competitor);
        count(career, "starts", "The points races in which they raced.", Career::starts);
        count(career, "overallWins", "The wins ahead of all other cars.", Career::overallWins);
        count(career, "classWins", "The wins in class.", Career::classWins);
        count(career, "overallPodiums", "The places one to three among all cars.", Career::overallPodiums);
        count(career, "classPodiums", "The places one to three in class.", Career::classPodiums);
        count(career, "poles", "The poles in class.", Career::poles);
        count(career, "seasonTitles", "The season titles.", Career::seasonTitles);
        count(career, "cupTitles", "The titles of cups.", Career::cupTitles);
        return career.with(
                        "titles",
                        Row.part(TitleAttribute.ALL, "The titles held.").several(),
                        one -> one.titles().toList())
                .with(
                        "teams",
                        Row.part(DerivedTables.TEAM_YEARS, "The teams and their years.")
                                .several(),
                        Career::teams)
                .with(
                        "firstRace",
                        Row.reference(RecordType.RACE, "The first race known in which they took part."),
                        one -> Attribute.known(one.firstRace()))
                .with(
                        "lastRace",
                        Row.reference(RecordType.RACE, "The last race known in which they took part."),
                        one -> Attribute.known(one.lastRace()))
                .written();
    }

    private static void count(Derived<Career> career, String name, String description, Function<Career, Tally> count) {
        career.with(name, Row.part(COUNT, description).must(), count);
    }
}
