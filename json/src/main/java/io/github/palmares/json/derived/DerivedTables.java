package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Choice;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.StatedTotalAttribute;
import io.github.palmares.attributes.Table;
import io.github.palmares.book.Basis;
import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.Severity;
import io.github.palmares.book.Tally;
import io.github.palmares.book.TeamYears;
import io.github.palmares.book.Verdict;
import io.github.palmares.model.Age;
import io.github.palmares.model.Fact;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The attribute tables of what a book says of its facts, and of an age. */
public final class DerivedTables {
    /** Of an age. */
    static final Table<Age, Said> AGE = new Derived<>(Age.class, "age", "An age in years, as far as it is known.")
            .with("atLeast", Row.integer(0, "The lowest age possible.").must(), Age::atLeast)
            .with(
                    "atMost",
                    Row.integer(0, "The highest age possible; where absent, nothing bounds it."),
                    age -> Attribute.known(age.atMost()))
            .madeBy(said -> new Age(said.integer("atLeast"), said.optionalInteger("atMost")));

    /** Of a tally. */
    static final Table<Tally, Said> TALLY = new Derived<>(Tally.class, "tally", "A count, and what it is worth.")
            .with("counted", Row.integer(0, "How many the book holds.").must(), Tally::counted)
            .with("exact", Row.flag("Whether that is all.").must(), Tally::exact)
            .with(
                    "uncovered",
                    Row.text("What the book does not say that it holds; absent where it covers what was asked."),
                    tally -> Attribute.known(tally.uncovered()))
            .with(
                    "open",
                    Row.anyPart(Choice.FACT, "The facts that could make it more.")
                            .several(),
                    Tally::open)
            .with(
                    "stated",
                    Row.part(StatedTotalAttribute.ALL, "What sources state of the same measure.")
                            .several(),
                    Tally::stated)
            .madeBy(DerivedTables::tally);

    /** Of a reconciliation. */
    static final Table<Reconciliation, Said> RECONCILIATION = new Derived<>(
                    Reconciliation.class, "reconciliation", "A stated total held against what a book can count.")
            .with("total", Row.part(StatedTotalAttribute.ALL, "What is stated.").must(), Reconciliation::total)
            .with(
                    "countedAtLeast",
                    Row.integer(0, "The fewest that the book counts.").must(),
                    Reconciliation::countedAtLeast)
            .with(
                    "countedAtMost",
                    Row.integer(0, "The most that the book counts.").must(),
                    Reconciliation::countedAtMost)
            .with("verdict", Row.word(Verdict.values(), "How the two stand.").must(), Reconciliation::verdict)
            .with("shortBy", Row.integer(0, "How many the book lacks to agree.").must(), Reconciliation::shortBy)
            .madeBy(said -> new Reconciliation(
                    said.get("total", StatedTotal.class),
                    said.integer("countedAtLeast"),
                    said.integer("countedAtMost"),
                    said.get("verdict", Verdict.class),
                    said.integer("shortBy")));

    private static final Table<Map.Entry<Integer, Basis>, Said> YEAR = new Derived<Map.Entry<Integer, Basis>>(
                    entry(), "year with a team", "A year, and what it rests on.")
            .with("year", Row.integer(1, "The year.").must(), Map.Entry::getKey)
            .with(
                    "basis",
                    Row.word(Basis.values(), "The firmest thing that it rests on.")
                            .must(),
                    Map.Entry::getValue)
            .madeBy(said -> Map.entry(said.integer("year"), said.get("basis", Basis.class)));

    /** Of the years with a team. */
    static final Table<TeamYears, Said> TEAM_YEARS = new Derived<>(
                    TeamYears.class, "years with a team", "A team and the years with it.")
            .with("team", Row.reference(RecordType.TEAM, "The team.").must(), TeamYears::team)
            .with(
                    "years",
                    Row.part(YEAR, "The years.").several().orNone(),
                    teamYears -> List.copyOf(teamYears.years().entrySet()))
            .madeBy(said -> new TeamYears(said.get("team", Team.class), years(said)));

    /** Of a finding. */
    static final Table<Finding, Said> FINDING = new Derived<>(
                    Finding.class, "finding", "Something in a book that looks wrong, doubtful or remarkable.")
            .with("severity", Row.word(Severity.values(), "How bad it is.").must(), Finding::severity)
            .with("kind", Row.word(FindingKind.values(), "What it is about.").must(), Finding::kind)
            .with("where", Row.text("What it is found in.").must(), Finding::where)
            .with("what", Row.text("It in a sentence.").must(), Finding::what)
            .with("facts", Row.anyPart(Choice.FACT, "The facts concerned.").several(), Finding::facts)
            .madeBy(said -> new Finding(
                    said.get("severity", Severity.class),
                    said.get("kind", FindingKind.class),
                    said.get("where", String.class),
                    said.get("what", String.class),
                    said.list("facts", Fact.class)));

    private DerivedTables() {}

    private static Tally tally(Said said) {
        Tally tally = new Tally(
                said.integer("counted"),
                said.optional("uncovered", String.class),
                said.list("open", Fact.class),
                said.list("stated", StatedTotal.class));
        if (tally.exact() != said.flag("exact")) {
            throw new IllegalArgumentException("tally: expected 'exact' to be true just where nothing is 'uncovered' or"
                    + " 'open', found " + said.flag("exact"));
        }
        return tally;
    }

    /** {@return the tables of all types that are worked out from records, and are written and read} */
    public static List<Table<?, ?>> all() {
        return List.of(
                AGE,
                TALLY,
                RECONCILIATION,
                TEAM_YEARS,
                FINDING,
                PointsTables.SYSTEM,
                PointsTables.SCALE,
                PointsTables.MARK,
                PointsTables.RACE_RULE,
                PointsTables.AWARD,
                PointsTables.CLASS_GROUP,
                PointsTables.TABLE_RULES,
                PointsTables.DROPPED,
                ScoreTables.MARK_SCORE,
                ScoreTables.RACE_SCORE);
    }

    /** {@return the tables of what is written and not read, for it holds more than it says: the book it is worked out from} */
    public static List<Table<?, ?>> written() {
        return List.of(WrittenTables.CAREER, WrittenTables.STANDING, WrittenTables.STANDINGS, WrittenTables.CONTENDERS);
    }

    /** The type of the pairs of a map. */
    @SuppressWarnings("unchecked") // a class knows no type arguments
    static <T> Class<T> entry() {
        return (Class<T>) Map.Entry.class;
    }

    @SuppressWarnings("unchecked") // as its table makes them
    private static SortedMap<Integer, Basis> years(Said said) {
        SortedMap<Integer, Basis> years = new TreeMap<>();
        for (Map.Entry<?, ?> year : said.list("years", Map.Entry.class)) {
            if (years.put((Integer) year.getKey(), (Basis) year.getValue()) != null) {
                throw new IllegalArgumentException("expected each year once, found " + year.getKey() + " twice");
            }
        }
        return years;
    }
}
