package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Award;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.AwardedTo;
import io.github.palmares.points.ClassGroup;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.Mark;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.RaceRule;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TableRules;
import io.github.palmares.points.TeamRows;
import io.github.palmares.points.TieBreak;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attribute tables of points systems. */
final class PointsTables {
    static final Table<PointsScale, Said> SCALE = new Derived<>(PointsScale.class, "points scale", "Points by place.")
            .with(
                    "points",
                    Row.points("For the first place, the second and so on.")
                            .several()
                            .must(),
                    PointsScale::points)
            .with(
                    "rest",
                    Row.points("For every other place; where absent, none.").implied(Points.ZERO),
                    PointsScale::rest)
            .madeBy(said -> PointsScale.of(said.list("points", Points.class)).withRest(said.get("rest", Points.class)));

    static final Table<Mark, Said> MARK = new Derived<>(
                    Mark.class, "mark", "A moment of a race at which its order pays.")
            .with("at", Row.duration("The time since the start.").must(), Mark::at)
            .with("scale", Row.part(SCALE, "What a place there pays.").must(), Mark::scale)
            .madeBy(said -> new Mark(said.get("at", Duration.class), said.get("scale", PointsScale.class)));

    static final Table<DroppedScores, Said> DROPPED = new Derived<>(
                    DroppedScores.class, "dropped scores", "That only the best scores count.")
            .with(
                    "racesInFirstHalf",
                    Row.integer(0, "How many races the first half has.").must(),
                    DroppedScores::racesInFirstHalf)
            .with(
                    "bestOfFirstHalf",
                    Row.integer(0, "How many scores of the first half count.").must(),
                    DroppedScores::bestOfFirstHalf)
            .with(
                    "bestOfSecondHalf",
                    Row.integer(0, "How many scores of the second half count.").must(),
                    DroppedScores::bestOfSecondHalf)
            .with(
                    "undroppable",
                    Row.word(ResultStatus.values(), "How cars were filed whose score may not be dropped.")
                            .several(),
                    dropped -> sorted(dropped.undroppable()))
            .with(
                    "awardsStay",
                    Row.flag("Whether awards count though the race does not; where absent, false.")
                            .implied(false),
                    DroppedScores::awardsStay)
            .madeBy(said -> new DroppedScores(
                    said.integer("racesInFirstHalf"),
                    said.integer("bestOfFirstHalf"),
                    said.integer("bestOfSecondHalf"),
                    Set.copyOf(said.list("undroppable", ResultStatus.class)),
                    said.flag("awardsStay")));

    static final Table<RaceRule, Said> RACE_RULE = new Derived<>(
                    RaceRule.class, "race rule", "What some races pay; the closest rule decides.")
            .with(
                    "kind",
                    Row.word(RaceKind.values(), "The kind of race meant; where absent, points.")
                            .implied(RaceKind.POINTS),
                    RaceRule::kind)
            .with("race", Row.reference(RecordType.RACE, "The one race meant."), rule -> Attribute.known(rule.race()))
            .with(
                    "event",
                    Row.reference(RecordType.EVENT, "The event whose races are meant."),
                    rule -> Attribute.known(rule.event()))
            .with(
                    "atLeast",
                    Row.duration("The least length of the races meant."),
                    rule -> Attribute.known(rule.atLeast()))
            .with(
                    "classes",
                    Row.text("The classes meant, by a name of each; where absent, all.")
                            .several(),
                    rule -> List.copyOf(rule.classes()))
            .with(
                    "mostStarters",
                    Row.integer(1, "How many cars of the class started at most."),
                    rule -> Attribute.known(rule.mostStarters()))
            .with(
                    "scale",
                    Row.part(SCALE, "What a place at the finish pays; where absent, the race does not count."),
                    rule -> Attribute.known(rule.scale()))
            .with(
                    "marks",
                    Row.part(MARK, "The marks that pay before the finish.").several(),
                    RaceRule::marks)
            .with(
                    "countingCars",
                    Row.integer(1, "With how many cars a maker or team scores, where that is another number."),
                    rule -> Attribute.known(rule.countingCars()))
            .with(
                    "paysAwards",
                    Row.flag("Whether awards are paid; where absent, true.").implied(true),
                    RaceRule::paysAwards)
            .with(
                    "droppable",
                    Row.flag("Whether the score may be dropped; where absent, true.")
                            .implied(true),
                    RaceRule::droppable)
            .madeBy(PointsTables::raceRule);

    static final Table<Award, Said> AWARD = new Derived<>(
                    Award.class, "award", "Points beside those for places in races.")
            .with("kind", Row.word(AwardKind.values(), "What it is for.").must(), Award::kind)
            .with(
                    "scale",
                    Row.part(SCALE, "What it pays: by place in qualifying or laps behind, else its first place.")
                            .must(),
                    Award::scale)
            .with(
                    "tables",
                    Row.word(TitleKind.values(), "The tables that it is paid in; where absent, all.")
                            .several()
                            .orNone()
                            .implied(List.of(TitleKind.values())),
                    award -> sorted(award.tables()))
            .with(
                    "to",
                    Row.word(AwardedTo.values(), "Who has it where its car does not score; where absent, nobody else.")
                            .implied(AwardedTo.HOLDER),
                    Award::to)
            .with(
                    "keptIfDisqualified",
                    Row.flag("Whether a disqualified car keeps it; where absent, true.")
                            .implied(true),
                    Award::keptIfDisqualified)
            .with(
                    "keptWithoutScoring",
                    Row.flag("Whether a driver has it who does not score; where absent, false.")
                            .implied(false),
                    Award::keptWithoutScoring)
            .madeBy(said -> Award.builder()
                    .kind(said.get("kind", AwardKind.class))
                    .scale(said.get("scale", PointsScale.class))
                    .tables(said.list("tables", TitleKind.class))
                    .to(said.get("to", AwardedTo.class))
                    .keptIfDisqualified(said.flag("keptIfDisqualified"))
                    .keptWithoutScoring(said.flag("keptWithoutScoring"))
                    .build());

    static final Table<ClassGroup, Said> CLASS_GROUP = new Derived<>(
                    ClassGroup.class, "class group", "Classes that are ranked together.")
            .with(
                    "classes",
                    Row.text("The classes, by a name of each; where absent, all.")
                            .several(),
                    group -> List.copyOf(group.classes()))
            .madeBy(said -> new ClassGroup(Set.copyOf(said.list("classes", String.class))));

    static final Table<TableRules, Said> TABLE_RULES = new Derived<>(
                    TableRules.class, "table rules", "What holds for one table.")
            .with(
                    "classGroups",
                    Row.part(CLASS_GROUP, "The classes that are ranked together.")
                            .several(),
                    TableRules::classGroups)
            .with(
                    "otherClasses",
                    Row.flag("Whether other classes have a table each; where absent, true.")
                            .implied(true),
                    TableRules::otherClasses)
            .with(
                    "groups",
                    Row.text("The groups whose cars are in the table; where absent, all cars.")
                            .several(),
                    rules -> List.copyOf(rules.groups()))
            .with(
                    "ratings",
                    Row.word(DriverRating.values(), "The ratings of the drivers that it is for; where absent, all.")
                            .several(),
                    rules -> sorted(rules.ratings()))
            .with(
                    "othersKeepPlaces",
                    Row.flag("Whether cars that are not in the table keep their places; where absent, false.")
                            .implied(false),
                    TableRules::othersKeepPlaces)
            .with(
                    "teamRows",
                    Row.word(TeamRows.values(), "What a row of the teams' table is; where absent, a car number.")
                            .implied(TeamRows.CAR_NUMBER),
                    TableRules::teamRows)
            .with(
                    "countingCars",
                    Row.integer(1, "With how many cars a row scores; where absent, with one.")
                            .implied(1),
                    TableRules::countingCars)
            .with(
                    "surplusCarsKeepPlaces",
                    Row.flag("Whether cars beyond those keep their places; where absent, false.")
                            .implied(false),
                    TableRules::surplusCarsKeepPlaces)
            .with(
                    "scoresWithSeveralCars",
                    Row.flag("Whether a driver in several cars scores; where absent, true.")
                            .implied(true),
                    TableRules::scoresWithSeveralCars)
            .with(
                    "droppedScores",
                    Row.part(DROPPED, "Which scores count; where absent, all."),
                    rules -> Attribute.known(rules.droppedScores()))
            .with(
                    "fewestRaces",
                    Row.integer(0, "How many races a rank takes; where absent, none.")
                            .implied(0),
                    TableRules::fewestRaces)
            .with(
                    "ranking",
                    Row.word(Ranking.values(), "How places are numbered; where absent, as standard.")
                            .implied(Ranking.SHARED_STANDARD),
                    TableRules::ranking)
            .with(
                    "tieBreaks",
                    Row.word(TieBreak.values(), "What decides between equal points, in order; where absent, countback.")
                            .inOrder()
                            .orNone()
                            .implied(List.of(TieBreak.COUNTBACK)),
                    TableRules::tieBreaks)
            .madeBy(PointsTables::tableRules);

    private static final Table<Map.Entry<TitleKind, TableRules>, Said> TABLE = new Derived<
                    Map.Entry<TitleKind, TableRules>>(
                    DerivedTables.entry(), "table of a system", "A table and its rules.")
            .with("table", Row.word(TitleKind.values(), "The table.").must(), Map.Entry::getKey)
            .with("rules", Row.part(TABLE_RULES, "Its rules.").must(), Map.Entry::getValue)
            .madeBy(said -> Map.entry(said.get("table", TitleKind.class), said.get("rules", TableRules.class)));

    static final Table<PointsSystem, Said> SYSTEM = new Derived<>(
                    PointsSystem.class,
                    "points system",
                    "The rules by which a championship pays points and ranks those who scored them.")
            .with("name", Row.text("What it is called.").must(), PointsSystem::name)
            .with(
                    "role",
                    Row.word(
                                    ChampionshipRole.values(),
                                    "What is won by these points; where absent, the season's title.")
                            .implied(ChampionshipRole.SEASON_TITLE),
                    PointsSystem::role)
            .with(
                    "championship",
                    Row.reference(RecordType.CHAMPIONSHIP, "The one championship that they are for."),
                    system -> Attribute.known(system.championship()))
            .with(
                    "scale",
                    Row.part(SCALE, "What a points race pays that no rule means; where absent, it does not count."),
                    system -> Attribute.known(system.scale()))
            .with("raceRules", Row.part(RACE_RULE, "What other races pay.").several(), PointsSystem::raceRules)
            .with(
                    "rounding",
                    Row.word(RoundingMode.values(), "How a part of the points is made whole; where absent, it is not."),
                    system -> Attribute.known(system.rounding()))
            .with(
                    "awards",
                    Row.part(AWARD, "What is paid beside places in races.").several(),
                    PointsSystem::awards)
            .with(
                    "statuses",
                    Row.word(ResultStatus.values(), "How cars have to be filed; where absent, classified.")
                            .several()
                            .orNone()
                            .implied(List.of(ResultStatus.CLASSIFIED)),
                    system -> sorted(system.statuses()))
            .with(
                    "tables",
                    Row.part(TABLE, "The tables that are kept; where absent, all, by the rules that most share.")
                            .several(),
                    system -> List.copyOf(system.tables().entrySet()))
            .with(
                    "addsUpSeries",
                    Row.flag("Whether seasons of one label are added up; where absent, false.")
                            .implied(false),
                    PointsSystem::addsUpSeries)
            .madeBy(PointsTables::system);

    private PointsTables() {}

    private static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
        return constants.stream().sorted().toList();
    }

    private static RaceRule raceRule(Said said) {
        return RaceRule.builder()
                .kind(said.get("kind", RaceKind.class))
                .race(said.optional("race", Race.class))
                .event(said.optional("event", Event.class))
                .atLeast(said.optional("atLeast", Duration.class))
                .classes(said.list("classes", String.class))
                .scale(said.optional("scale", PointsScale.class))
                .marks(said.list("marks", Mark.class))
                .mostStarters(said.optionalInteger("mostStarters"))
                .countingCars(said.optionalInteger("countingCars"))
                .paysAwards(said.flag("paysAwards"))
                .droppable(said.flag("droppable"))
                .build();
    }

    private static TableRules tableRules(Said said) {
        return TableRules.builder()
                .classGroups(said.list("classGroups", ClassGroup.class))
                .otherClasses(said.flag("otherClasses"))
                .groups(said.list("groups", String.class))
                .ratings(said.list("ratings", DriverRating.class))
                .othersKeepPlaces(said.flag("othersKeepPlaces"))
                .teamRows(said.get("teamRows", TeamRows.class))
                .countingCars(said.integer("countingCars"))
                .surplusCarsKeepPlaces(said.flag("surplusCarsKeepPlaces"))
                .scoresWithSeveralCars(said.flag("scoresWithSeveralCars"))
                .droppedScores(said.optional("droppedScores", DroppedScores.class))
                .fewestRaces(said.integer("fewestRaces"))
                .ranking(said.get("ranking", Ranking.class))
                .tieBreaks(said.list("tieBreaks", TieBreak.class))
                .build();
    }

    private static PointsSystem system(Said said) {
        PointsSystem.Builder system = PointsSystem.builder()
                .name(said.get("name", String.class))
                .role(said.get("role", ChampionshipRole.class))
                .championship(said.optional("championship", Championship.class))
                .scale(said.optional("scale", PointsScale.class))
                .raceRules(said.list("raceRules", RaceRule.class))
                .rounding(said.optional("rounding", RoundingMode.class))
                .awards(said.list("awards", Award.class))
                .statuses(said.list("statuses", ResultStatus.class))
                .addsUpSeries(said.flag("addsUpSeries"));
        List<?> tables = said.list("tables", Map.Entry.class);
        if (!tables.isEmpty()) {
            system.tables(tablesOf(tables));
        }
        return system.build();
    }

    private static Map<TitleKind, TableRules> tablesOf(List<?> tables) {
        Map<TitleKind, TableRules> byKind = new EnumMap<>(TitleKind.class);
        for (Object pair : tables) {
            Map.Entry<?, ?> table = (Map.Entry<?, ?>) pair;
            if (byKind.put((TitleKind) table.getKey(), (TableRules) table.getValue()) != null) {
                throw new IllegalArgumentException("tables: expected each table once, found two for " + table.getKey());
            }
        }
        return byKind;
    }
}
