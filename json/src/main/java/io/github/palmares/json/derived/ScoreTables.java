package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Race;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Points;
import io.github.palmares.points.RaceScore;
import java.time.Duration;

/** The attribute tables of what was scored. */
final class ScoreTables {
    static final Table<MarkScore, Said> MARK_SCORE = new Derived<>(
                    MarkScore.class, "score at a mark", "What a mark paid.")
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
            .with("bonusPoints", Row.points("What all other awards paid.").must(), RaceScore::bonusPoints)
            .with(
                    "adjustmentPoints",
                    Row.points("What was given or taken apart from the result.").must(),
                    RaceScore::adjustmentPoints)
            .with(
                    "dropped",
                    Row.flag("Whether it does not count; where absent, false.").implied(false),
                    RaceScore::dropped)
            .with(
                    "keptPoints",
                    Row.points("What counts of a score that is dropped; where absent, nothing.")
                            .implied(Points.ZERO),
                    RaceScore::keptPoints)
            .madeBy(said -> new RaceScore(
                    said.get("race", Race.class),
                    said.optionalInteger("place"),
                    said.optionalInteger("qualifyingPlace"),
                    said.get("racePoints", Points.class),
                    said.list("marks", MarkScore.class),
                    said.get("qualifyingPoints", Points.class),
                    said.get("bonusPoints", Points.class),
                    said.get("adjustmentPoints", Points.class),
                    said.flag("dropped"),
                    said.get("keptPoints", Points.class)));

    private ScoreTables() {}
}
