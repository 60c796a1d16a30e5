package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Event;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Marks;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TieBreak;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Points systems; their parts are read and written by {@link ScoreCodec}. */
final class PointsCodec {
    private PointsCodec() {}

    static PointsSystem readPointsSystem(LinkReader in) {
        PointsSystem.Builder system = PointsSystem.builder();
        in.open(PointsForms.SYSTEM);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PointsForms.NAME -> system.name(in.text());
                case PointsForms.ROLE -> system.role(in.word(Vocabulary.ROLE));
                case PointsForms.CHAMPIONSHIP -> system.championship(in.reference(in.references.championships));
                case PointsForms.SCALE_FIELD -> system.scale(ScoreCodec.readScale(in));
                case PointsForms.QUALIFYING_SCALE -> system.qualifyingScale(ScoreCodec.readScale(in));
                case PointsForms.POLE_BONUS -> system.poleBonus(ScoreCodec.points(in));
                case PointsForms.FASTEST_LAP_BONUS -> system.fastestLapBonus(ScoreCodec.points(in));
                case PointsForms.RACE_KINDS -> system.raceKinds(SharedCodec.words(in, Vocabulary.RACE_KIND));
                case PointsForms.STATUSES -> system.statuses(SharedCodec.words(in, Vocabulary.STATUS));
                case PointsForms.SECOND_CARS -> system.secondCarsKeepTheirPlaces(in.flag());
                case PointsForms.DROPPED_SCORES -> system.droppedScores(ScoreCodec.readDroppedScores(in));
                case PointsForms.TIE_BREAK -> system.tieBreak(in.word(Vocabulary.TIE_BREAK));
                default -> readRules(field, in, system);
            }
        }
        return system.build();
    }

    private static void readRules(int rules, LinkReader in, PointsSystem.Builder system) {
        Set<Object> known = new HashSet<>();
        in.openList();
        while (in.nextElement()) {
            Object key = switch (rules) {
                case PointsForms.DURATION_SCALES -> readScale(PointsForms.LENGTH_SCALE, in, system);
                case PointsForms.EVENT_SCALES -> readScale(PointsForms.EVENT_SCALE, in, system);
                case PointsForms.DURATION_MARKS -> readMarks(PointsForms.LENGTH_MARKS, in, system);
                case PointsForms.EVENT_MARKS_FIELD -> readMarks(PointsForms.EVENT_MARKS, in, system);
                default -> readRanking(in, system);
            };
            if (!known.add(key)) {
                throw in.problems.of("one rule for each case", "two for " + key);
            }
        }
    }

    /** What is read is for the length or the event returned. */
    private static Object readScale(Form rule, LinkReader in, PointsSystem.Builder system) {
        Duration atLeast = null;
        Event event = null;
        PointsScale scale = null;
        in.open(rule);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == PointsForms.RULE_THEN) {
                scale = ScoreCodec.readScale(in);
            } else if (rule == PointsForms.LENGTH_SCALE) {
                atLeast = in.duration();
            } else {
                event = in.reference(in.references.events);
            }
        }
        if (atLeast != null) {
            system.putDurationScale(atLeast, Objects.requireNonNull(scale));
            return atLeast;
        }
        system.putEventScale(Objects.requireNonNull(event), Objects.requireNonNull(scale));
        return event;
    }

    private static Object readMarks(Form rule, LinkReader in, PointsSystem.Builder system) {
        Duration atLeast = null;
        Event event = null;
        Marks marks = null;
        in.open(rule);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == PointsForms.RULE_THEN) {
                marks = ScoreCodec.readMarks(in);
            } else if (rule == PointsForms.LENGTH_MARKS) {
                atLeast = in.duration();
            } else {
                event = in.reference(in.references.events);
            }
        }
        if (atLeast != null) {
            system.putDurationMarks(atLeast, Objects.requireNonNull(marks));
            return atLeast;
        }
        system.putEventMarks(Objects.requireNonNull(event), Objects.requireNonNull(marks));
        return event;
    }

    private static Object readRanking(LinkReader in, PointsSystem.Builder system) {
        TitleKind table = null;
        Ranking ranking = null;
        in.open(PointsForms.RANKING);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == PointsForms.RANKING_TABLE) {
                table = in.word(Vocabulary.TITLE_KIND);
            } else {
                ranking = in.word(Vocabulary.RANKING);
            }
        }
        system.putRanking(Objects.requireNonNull(table), Objects.requireNonNull(ranking));
        return Vocabulary.TITLE_KIND.of(table);
    }

    static void write(PointsSystem system, FieldWriter out) {
        Form outer = out.open(PointsForms.SYSTEM);
        out.text(PointsForms.NAME, system.name());
        out.word(PointsForms.ROLE, Vocabulary.ROLE, system.role(), ChampionshipRole.SEASON_TITLE);
        out.reference(PointsForms.CHAMPIONSHIP, system.championship());
        out.name(PointsForms.SCALE_FIELD);
        ScoreCodec.write(system.scale(), out);
        writeScales(system, out);
        writeMarks(system, out);
        if (system.qualifyingScale().isPresent()) {
            out.name(PointsForms.QUALIFYING_SCALE);
            ScoreCodec.write(system.qualifyingScale().get(), out);
        }
        ScoreCodec.writeUnlessZero(PointsForms.POLE_BONUS, system.poleBonus(), out);
        ScoreCodec.writeUnlessZero(PointsForms.FASTEST_LAP_BONUS, system.fastestLapBonus(), out);
        if (!system.raceKinds().equals(Set.of(RaceKind.POINTS))) {
            out.words(PointsForms.RACE_KINDS, Vocabulary.RACE_KIND, List.copyOf(system.raceKinds()));
        }
        if (!system.statuses().equals(Set.of(ResultStatus.CLASSIFIED))) {
            out.words(PointsForms.STATUSES, Vocabulary.STATUS, List.copyOf(system.statuses()));
        }
        out.flag(PointsForms.SECOND_CARS, system.secondCarsKeepTheirPlaces(), false);
        if (system.droppedScores().isPresent()) {
            out.name(PointsForms.DROPPED_SCORES);
            ScoreCodec.write(system.droppedScores().get(), out);
        }
        writeRankings(system.rankings(), out);
        out.word(PointsForms.TIE_BREAK, Vocabulary.TIE_BREAK, system.tieBreak(), TieBreak.COUNTBACK);
        out.close(outer);
    }

    private static void writeScales(PointsSystem system, FieldWriter out) {
        if (!system.durationScales().isEmpty()) {
            out.openList(PointsForms.DURATION_SCALES);
            system.durationScales().forEach((atLeast, scale) -> {
                Form outer = out.open(PointsForms.LENGTH_SCALE);
                out.text(PointsForms.RULE_FOR, atLeast.toString());
                out.name(PointsForms.RULE_THEN);
                ScoreCodec.write(scale, out);
                out.close(outer);
            });
            out.closeList();
        }
        if (!system.eventScales().isEmpty()) {
            out.openList(PointsForms.EVENT_SCALES);
            system.eventScales().forEach((event, scale) -> {
                Form outer = out.open(PointsForms.EVENT_SCALE);
                out.reference(PointsForms.RULE_FOR, event);
                out.name(PointsForms.RULE_THEN);
                ScoreCodec.write(scale, out);
                out.close(outer);
            });
            out.closeList();
        }
    }

    private static void writeMarks(PointsSystem system, FieldWriter out) {
        if (!system.durationMarks().isEmpty()) {
            out.openList(PointsForms.DURATION_MARKS);
            system.durationMarks().forEach((atLeast, marks) -> {
                Form outer = out.open(PointsForms.LENGTH_MARKS);
                out.text(PointsForms.RULE_FOR, atLeast.toString());
                out.name(PointsForms.RULE_THEN);
                ScoreCodec.write(marks, out);
                out.close(outer);
            });
            out.closeList();
        }
        if (!system.eventMarks().isEmpty()) {
            out.openList(PointsForms.EVENT_MARKS_FIELD);
            system.eventMarks().forEach((event, marks) -> {
                Form outer = out.open(PointsForms.EVENT_MARKS);
                out.reference(PointsForms.RULE_FOR, event);
                out.name(PointsForms.RULE_THEN);
                ScoreCodec.write(marks, out);
                out.close(outer);
            });
            out.closeList();
        }
    }

    private static void writeRankings(Map<TitleKind, Ranking> rankings, FieldWriter out) {
        out.openList(PointsForms.RANKINGS);
        rankings.forEach((table, ranking) -> {
            Form outer = out.open(PointsForms.RANKING);
            out.word(PointsForms.RANKING_TABLE, Vocabulary.TITLE_KIND, table);
            out.word(PointsForms.RANKING_PLACES, Vocabulary.RANKING, ranking);
            out.close(outer);
        });
        out.closeList();
    }
}
