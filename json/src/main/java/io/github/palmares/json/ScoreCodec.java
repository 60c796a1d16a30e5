package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Race;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Marks;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.RaceScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What a points system is made of, and what was scored by one. */
final class ScoreCodec {
    private ScoreCodec() {}

    static Points points(LinkReader in) {
        return Points.of(in.decimal());
    }

    private static void write(int field, Points points, FieldWriter out) {
        out.decimal(field, points.toBigDecimal());
    }

    static void writeUnlessZero(int field, Points points, FieldWriter out) {
        if (!points.equals(Points.ZERO)) {
            write(field, points, out);
        }
    }

    static PointsScale readScale(LinkReader in) {
        List<Points> places = new ArrayList<>();
        Points rest = Points.ZERO;
        in.open(PointsForms.SCALE);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == PointsForms.SCALE_POINTS) {
                in.openList();
                while (in.nextElement()) {
                    places.add(points(in));
                }
            } else {
                rest = points(in);
            }
        }
        return PointsScale.of(places).withRest(rest);
    }

    static void write(PointsScale scale, FieldWriter out) {
        Form outer = out.open(PointsForms.SCALE);
        out.openList(PointsForms.SCALE_POINTS);
        for (Points points : scale.points()) {
            out.decimal(points.toBigDecimal());
        }
        out.closeList();
        writeUnlessZero(PointsForms.SCALE_REST, scale.rest(), out);
        out.close(outer);
    }

    static Marks readMarks(LinkReader in) {
        List<Duration> times = new ArrayList<>();
        in.open(PointsForms.MARKS);
        while (in.next() != END) {
            in.openList();
            while (in.nextElement()) {
                times.add(in.duration());
            }
        }
        return new Marks(times);
    }

    static void write(Marks marks, FieldWriter out) {
        Form outer = out.open(PointsForms.MARKS);
        out.texts(
                PointsForms.MARKS_TIMES,
                marks.times().stream().map(Duration::toString).toList());
        out.close(outer);
    }

    static DroppedScores readDroppedScores(LinkReader in) {
        int races = 0;
        int first = 0;
        int second = 0;
        in.open(PointsForms.DROPPED);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PointsForms.DROPPED_RACES -> races = in.integer();
                case PointsForms.DROPPED_FIRST -> first = in.integer();
                default -> second = in.integer();
            }
        }
        return new DroppedScores(races, first, second);
    }

    static void write(DroppedScores dropped, FieldWriter out) {
        Form outer = out.open(PointsForms.DROPPED);
        out.integer(PointsForms.DROPPED_RACES, dropped.racesInFirstHalf());
        out.integer(PointsForms.DROPPED_FIRST, dropped.bestOfFirstHalf());
        out.integer(PointsForms.DROPPED_SECOND, dropped.bestOfSecondHalf());
        out.close(outer);
    }

    static MarkScore readMarkScore(LinkReader in) {
        Duration at = null;
        OptionalInt place = OptionalInt.empty();
        Points points = Points.ZERO;
        in.open(PointsForms.MARK_SCORE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PointsForms.MARK_SCORE_AT -> at = in.duration();
                case PointsForms.MARK_SCORE_PLACE -> place = OptionalInt.of(in.integer());
                default -> points = points(in);
            }
        }
        return new MarkScore(Objects.requireNonNull(at), place, points);
    }

    static void write(MarkScore score, FieldWriter out) {
        Form outer = out.open(PointsForms.MARK_SCORE);
        out.text(PointsForms.MARK_SCORE_AT, score.at().toString());
        out.integer(PointsForms.MARK_SCORE_PLACE, score.place());
        write(PointsForms.MARK_SCORE_POINTS, score.points(), out);
        out.close(outer);
    }

    static RaceScore readRaceScore(LinkReader in) {
        Race race = null;
        OptionalInt place = OptionalInt.empty();
        OptionalInt qualifyingPlace = OptionalInt.empty();
        List<MarkScore> marks = new ArrayList<>();
        Points[] points = new Points[PointsForms.SCORE_DROPPED];
        boolean dropped = false;
        in.open(PointsForms.SCORE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PointsForms.SCORE_RACE -> race = in.reference(in.references.races);
                case PointsForms.SCORE_PLACE -> place = OptionalInt.of(in.integer());
                case PointsForms.SCORE_QUALIFYING_PLACE -> qualifyingPlace = OptionalInt.of(in.integer());
                case PointsForms.SCORE_MARKS -> {
                    in.openList();
                    while (in.nextElement()) {
                        marks.add(readMarkScore(in));
                    }
                }
                case PointsForms.SCORE_DROPPED -> dropped = in.flag();
                default -> points[field] = points(in);
            }
        }
        return new RaceScore(
                Objects.requireNonNull(race),
                place,
                qualifyingPlace,
                points[PointsForms.SCORE_RACE_POINTS],
                marks,
                points[PointsForms.SCORE_QUALIFYING_POINTS],
                points[PointsForms.SCORE_BONUS_POINTS],
                points[PointsForms.SCORE_ADJUSTMENT_POINTS],
                dropped);
    }

    static void write(RaceScore score, FieldWriter out) {
        Form outer = out.open(PointsForms.SCORE);
        out.reference(PointsForms.SCORE_RACE, score.race());
        out.integer(PointsForms.SCORE_PLACE, score.place());
        out.integer(PointsForms.SCORE_QUALIFYING_PLACE, score.qualifyingPlace());
        write(PointsForms.SCORE_RACE_POINTS, score.racePoints(), out);
        if (!score.marks().isEmpty()) {
            out.openList(PointsForms.SCORE_MARKS);
            for (MarkScore mark : score.marks()) {
                write(mark, out);
            }
            out.closeList();
        }
        write(PointsForms.SCORE_QUALIFYING_POINTS, score.qualifyingPoints(), out);
        write(PointsForms.SCORE_BONUS_POINTS, score.bonusPoints(), out);
        write(PointsForms.SCORE_ADJUSTMENT_POINTS, score.adjustmentPoints(), out);
        out.flag(PointsForms.SCORE_DROPPED, score.dropped(), false);
        out.close(outer);
    }
}
