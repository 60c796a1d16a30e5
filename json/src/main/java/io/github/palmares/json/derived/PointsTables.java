package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Marks;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TieBreak;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The attribute tables of points systems, and of what a race scored. */
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

    static final Table<Marks, Said> MARKS = new Derived<>(
                    Marks.class, "marks", "When an endurance cup pays during a race.")
            .with(
                    "times",
                    Row.duration("The times since the start, in order.")
                            .several()
                            .must(),
                    Marks::times)
            .madeBy(said -> new Marks(said.list("times", Duration.class)));

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
            .madeBy(said -> new DroppedScores(
                    said.integer("racesInFirstHalf"),
                    said.integer("bestOfFirstHalf"),
                    said.integer("bestOfSecondHalf")));

    static final Table<MarkScore, Said> MARK_SCORE = new Derived<>(
                    MarkScore.class, "score at a mark", "What a mark of an endurance cup paid.")
            .with("at", Row.duration("The time since the start.").must(), MarkScore::at)
            .with("place", Row.integer(1, "The place there."), score -> Attribute.known(score.place()))
            .with("points", Row.points("What it paid.").must(), MarkScore::points)
            .madeBy(said -> new MarkScore(
                    said.get("at", Duration.class), said.optionalInteger("place"), said.get("points", Points.class)));

    static final Table<RaceScore, Said> RACE_SCORE = new Derived<>(
                    RaceScore.class, "score of a race", "What a row of the standings scored in a race.")
            .with("race", Row.reference(RecordType.RACE, "The race.").must(), RaceScore::race)
            .with(
                    "place",
                    Row.integer(1, "The place at the finish, as the table counts it."),
                    score -> Attribute.known(score.place()))
            .with(
                    "qualifyingPlace",
                    Row.integer(1, "The place in qualifying."),
                    score -> Attribute.known(score.qualifyingPlace()))
            .with("racePoints", Row.points("What the race paid.").must(), RaceScore::racePoints)
            .with("marks", Row.part(MARK_SCORE, "What each mark paid.").several(), RaceScore::marks)
            .with("qualifyingPoints", Row.points("What qualifying paid.").must(), RaceScore::qualifyingPoints)
            .with(
                    "bonusPoints",
                    Row.points("What pole position and the fastest lap paid.").must(),
                    RaceScore::bonusPoints)
            .with(
                    "adjustmentPoints",
                    Row.points("What was given or taken apart from the result.").must(),
                    RaceScore::adjustmentPoints)
            .with(
                    "dropped",
                    Row.flag("Whether it does not count; where absent, false.").implied(false),
                    RaceScore::dropped)
            .madeBy(said -> new RaceScore(
                    said.get("race", Race.class),
                    said.optionalInteger("place"),
                    said.optionalInteger("qualifyingPlace"),
                    said.get("racePoints", Points.class),
                    said.list("marks", MarkScore.class),
                    said.get("qualifyingPoints", Points.class),
                    said.get("bonusPoints", Points.class),
                    said.get("adjustmentPoints", Points.class),
                    said.flag("dropped")));

    private static final Row AT_LEAST =
            Row.duration("The least length of the race.").must();
    private static final Row EVENT =
            Row.reference(RecordType.EVENT, "The event.").must();
    private static final Row PAID_SCALE = Row.part(SCALE, "What they pay.").must();
    private static final Row PAID_MARKS = Row.part(MARKS, "When they pay.").must();

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
            .with("scale", Row.part(SCALE, "What a race pays by itself.").must(), PointsSystem::scale)
            .with(
                    "durationScales",
                    rules("scale by length", "What races pay that are scheduled for so long.")
                            .of("atLeast", AT_LEAST, "scale", PAID_SCALE, "What races of some length pay."),
                    system -> List.copyOf(system.durationScales().entrySet()))
            .with(
                    "eventScales",
                    rules("scale of an event", "What the races of an event pay.")
                            .of("event", EVENT, "scale", PAID_SCALE, "What the races of some events pay."),
                    system -> List.copyOf(system.eventScales().entrySet()))
            .with(
                    "durationMarks",
                    rules("marks by length", "When races pay that are scheduled for so long.")
                            .of(
                                    "atLeast",
                                    AT_LEAST,
                                    "marks",
                                    PAID_MARKS,
                                    "When races of some length pay, beside the finish."),
                    system -> List.copyOf(system.durationMarks().entrySet()))
            .with(
                    "eventMarks",
                    rules("marks of an event", "When the races of an event pay.")
                            .of(
                                    "event",
                                    EVENT,
                                    "marks",
                                    PAID_MARKS,
                                    "When the races of some events pay, beside the finish."),
                    system -> List.copyOf(system.eventMarks().entrySet()))
            .with(
                    "qualifyingScale",
                    Row.part(SCALE, "What qualifying pays; where absent, nothing."),
                    system -> Attribute.known(system.qualifyingScale()))
            .with(
                    "poleBonus",
                    Row.points("What pole position pays; where absent, nothing.")
                            .implied(Points.ZERO),
                    PointsSystem::poleBonus)
            .with(
                    "polePassesOn",
                    Row.flag("Whether pole's bonus goes to the first in qualifying who scores; where absent, false.")
                            .implied(false),
                    PointsSystem::polePassesOn)
            .with(
                    "fastestLapBonus",
                    Row.points("What the fastest lap pays; where absent, nothing.")
                            .implied(Points.ZERO),
                    PointsSystem::fastestLapBonus)
            .with(
                    "raceKinds",
                    Row.word(RaceKind.values(), "The kinds of race that pay; where absent, points races.")
                            .several()
                            .orNone()
                            .implied(List.of(RaceKind.POINTS)),
                    system -> List.copyOf(system.raceKinds()))
            .with(
                    "statuses",
                    Row.word(ResultStatus.values(), "How cars have to be filed; where absent, classified.")
                            .several()
                            .orNone()
                            .implied(List.of(ResultStatus.CLASSIFIED)),
                    system -> List.copyOf(system.statuses()))
            .with(
                    "secondCarsKeepTheirPlaces",
                    Row.flag("Whether second cars stay in the manufacturers' order; where absent, false.")
                            .implied(false),
                    PointsSystem::secondCarsKeepTheirPlaces)
            .with(
                    "droppedScores",
                    Row.part(DROPPED, "Which scores count; where absent, all."),
                    system -> Attribute.known(system.droppedScores()))
            .with(
                    "rankings",
                    rules("ranking of a table", "How the places of a table are numbered.")
                            .of(
                                    "table",
                                    Row.word(TitleKind.values(), "The table.").must(),
                                    "places",
                                    Row.word(Ranking.values(), "How they are numbered.")
                                            .must(),
                                    "How places are numbered; for a table not listed, as standard.")
                            .orNone(),
                    system -> List.copyOf(system.rankings().entrySet()))
            .with(
                    "tieBreak",
                    Row.word(TieBreak.values(), "What decides between equal points; where absent, countback.")
                            .implied(TieBreak.COUNTBACK),
                    PointsSystem::tieBreak)
            .madeBy(PointsTables::system);

    private PointsTables() {}

    /** A list of rules, each a pair: what a race or table is known by, and what then holds. */
    private record Rules(String word, String description) {
        Row of(String key, Row keyRow, String value, Row valueRow, String listDescription) {
            Table<Map.Entry<Object, Object>, Said> pair = new Derived<Map.Entry<Object, Object>>(
                            DerivedTables.entry(), word, description)
                    .with(key, keyRow, Map.Entry::getKey)
                    .with(value, valueRow, Map.Entry::getValue)
                    .madeBy(said -> Map.entry(said.get(key, Object.class), said.get(value, Object.class)));
            return Row.part(pair, listDescription).several();
        }
    }

    private static Rules rules(String word, String description) {
        return new Rules(word, description);
    }

    private static PointsSystem system(Said said) {
        PointsSystem.Builder system = PointsSystem.builder()
                .name(said.get("name", String.class))
                .role(said.get("role", ChampionshipRole.class))
                .scale(said.get("scale", PointsScale.class))
                .poleBonus(said.get("poleBonus", Points.class))
                .polePassesOn(said.flag("polePassesOn"))
                .fastestLapBonus(said.get("fastestLapBonus", Points.class))
                .raceKinds(said.list("raceKinds", RaceKind.class))
                .statuses(said.list("statuses", ResultStatus.class))
                .secondCarsKeepTheirPlaces(said.flag("secondCarsKeepTheirPlaces"))
                .tieBreak(said.get("tieBreak", TieBreak.class));
        each(said, "durationScales", Duration.class, PointsScale.class, system::putDurationScale);
        each(said, "eventScales", Event.class, PointsScale.class, system::putEventScale);
        each(said, "durationMarks", Duration.class, Marks.class, system::putDurationMarks);
        each(said, "eventMarks", Event.class, Marks.class, system::putEventMarks);
        each(said, "rankings", TitleKind.class, Ranking.class, system::putRanking);
        Championship championship = said.find("championship", Championship.class);
        if (championship != null) {
            system.championship(championship);
        }
        PointsScale qualifying = said.find("qualifyingScale", PointsScale.class);
        if (qualifying != null) {
            system.qualifyingScale(qualifying);
        }
        DroppedScores dropped = said.find("droppedScores", DroppedScores.class);
        if (dropped != null) {
            system.droppedScores(dropped);
        }
        return system.build();
    }

    private static <K, V> void each(Said said, String name, Class<K> key, Class<V> value, BiConsumer<K, V> rule) {
        Set<Object> known = new HashSet<>();
        for (Map.Entry<?, ?> pair : said.list(name, Map.Entry.class)) {
            if (!known.add(pair.getKey())) {
                throw new IllegalArgumentException(
                        name + ": expected one rule for each case, found two for " + pair.getKey());
            }
            rule.accept(key.cast(pair.getKey()), value.cast(pair.getValue()));
        }
    }
}
