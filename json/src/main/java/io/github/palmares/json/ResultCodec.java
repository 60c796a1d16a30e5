package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Ruling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Results. */
final class ResultCodec {
    private ResultCodec() {}

    static Result readResult(LinkReader in) {
        Result.Builder result = Result.builder();
        in.open(ResultForms.RESULT);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case ResultForms.RACE -> result.race(in.reference(in.references.races));
                case ResultForms.ENTRY -> result.entry(in.reference(in.references.entries));
                case ResultForms.LINE_UP_FIELD -> result.lineUp(LineUpCodec.readLineUp(in));
                case ResultForms.OVERALL_POSITION -> result.overallPosition(in.integer());
                case ResultForms.CLASS_POSITION -> result.classPosition(in.integer());
                case ResultForms.GROUP_POSITION -> result.groupPosition(in.integer());
                case ResultForms.REPORTED_POSITION -> result.reportedPosition(in.integer());
                case ResultForms.STATUS -> result.status(in.word(Vocabulary.STATUS));
                case ResultForms.FINISHED -> result.finished(in.answer());
                case ResultForms.STATUS_WORD -> result.statusWord(in.text());
                case ResultForms.LAPS -> result.laps(in.integer());
                case ResultForms.TIME -> result.time(in.duration());
                case ResultForms.BEST_LAP -> result.bestLap(in.duration());
                case ResultForms.GRID -> result.grid(in.integer());
                case ResultForms.QUALIFYING_POSITION -> result.qualifyingPosition(in.integer());
                case ResultForms.POLE -> result.pole(in.answer());
                case ResultForms.FASTEST_LAP -> result.fastestLap(in.answer());
                case ResultForms.MARKS -> result.marks(readMarks(in));
                case ResultForms.RAN_AS_FIELD -> result.ranAs(readRanAs(in));
                case ResultForms.RULING_FIELD -> result.ruling(readRuling(in));
                case ResultForms.SOURCE_ORDER -> result.sourceOrder(in.integer());
                default -> result.citations(SharedCodec.citations(in));
            }
        }
        return result.build();
    }

    static void write(Result result, FieldWriter out) {
        Form outer = out.open(ResultForms.RESULT);
        out.reference(ResultForms.RACE, result.race());
        out.reference(ResultForms.ENTRY, result.entry());
        if (!result.lineUp().equals(LineUp.unknown())) {
            out.name(ResultForms.LINE_UP_FIELD);
            LineUpCodec.write(result.lineUp(), out);
        }
        out.integer(ResultForms.OVERALL_POSITION, result.overallPosition());
        out.integer(ResultForms.CLASS_POSITION, result.classPosition());
        out.integer(ResultForms.GROUP_POSITION, result.groupPosition());
        out.integer(ResultForms.REPORTED_POSITION, result.reportedPosition());
        out.word(ResultForms.STATUS, Vocabulary.STATUS, result.status());
        out.answer(ResultForms.FINISHED, result.finished());
        out.text(ResultForms.STATUS_WORD, result.statusWord());
        out.integer(ResultForms.LAPS, result.laps());
        out.text(ResultForms.TIME, result.time());
        out.text(ResultForms.BEST_LAP, result.bestLap());
        out.integer(ResultForms.GRID, result.grid());
        out.integer(ResultForms.QUALIFYING_POSITION, result.qualifyingPosition());
        out.answer(ResultForms.POLE, result.pole());
        out.answer(ResultForms.FASTEST_LAP, result.fastestLap());
        writeMarks(result.marks(), out);
        if (result.ranAs().isPresent()) {
            out.name(ResultForms.RAN_AS_FIELD);
            write(result.ranAs().get(), out);
        }
        if (result.ruling().isPresent()) {
            out.name(ResultForms.RULING_FIELD);
            write(result.ruling().get(), out);
        }
        out.integer(ResultForms.SOURCE_ORDER, result.sourceOrder());
        out.citations(ResultForms.CITATIONS, result.citations());
        out.close(outer);
    }

    private static List<MarkPosition> readMarks(LinkReader in) {
        List<MarkPosition> marks = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            marks.add(readMark(in));
        }
        return marks;
    }

    static MarkPosition readMark(LinkReader in) {
        Duration at = null;
        int classPosition = 0;
        in.open(ResultForms.MARK);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == ResultForms.MARK_AT) {
                at = in.duration();
            } else {
                classPosition = in.integer();
            }
        }
        return MarkPosition.of(Objects.requireNonNull(at), classPosition);
    }

    private static void writeMarks(List<MarkPosition> marks, FieldWriter out) {
        if (!marks.isEmpty()) {
            out.openList(ResultForms.MARKS);
            for (MarkPosition mark : marks) {
                write(mark, out);
            }
            out.closeList();
        }
    }

    static void write(MarkPosition mark, FieldWriter out) {
        Form outer = out.open(ResultForms.MARK);
        out.text(ResultForms.MARK_AT, mark.at().toString());
        out.integer(ResultForms.MARK_CLASS_POSITION, mark.classPosition());
        out.close(outer);
    }

    static RanAs readRanAs(LinkReader in) {
        RanAs.Builder ranAs = RanAs.builder();
        in.open(ResultForms.RAN_AS);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case ResultForms.RAN_AS_NUMBER -> ranAs.number(in.number());
                case ResultForms.RAN_AS_ENTERED_AS -> ranAs.enteredAs(in.text());
                case ResultForms.RAN_AS_CAR -> ranAs.car(in.reference(in.references.cars));
                case ResultForms.RAN_AS_CLASS -> ranAs.carClass(in.reference(in.references.classes));
                default -> ranAs.teams(SharedCodec.references(in, in.references.teams));
            }
        }
        return ranAs.build();
    }

    static void write(RanAs ranAs, FieldWriter out) {
        Form outer = out.open(ResultForms.RAN_AS);
        out.text(ResultForms.RAN_AS_NUMBER, ranAs.number());
        out.text(ResultForms.RAN_AS_ENTERED_AS, ranAs.enteredAs());
        out.reference(ResultForms.RAN_AS_CAR, ranAs.car());
        out.reference(ResultForms.RAN_AS_CLASS, ranAs.carClass());
        out.references(ResultForms.RAN_AS_TEAMS, ranAs.teams());
        out.close(outer);
    }

    static Ruling readRuling(LinkReader in) {
        Ruling.Builder ruling = Ruling.builder();
        in.open(ResultForms.RULING);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case ResultForms.RULING_REASON -> ruling.reason(in.text());
                case ResultForms.RULING_RECLASSIFIED -> ruling.reclassified(in.flag());
                case ResultForms.RULING_OVERALL_BEFORE -> ruling.overallPositionBefore(in.integer());
                case ResultForms.RULING_CLASS_BEFORE -> ruling.classPositionBefore(in.integer());
                default -> ruling.on(in.date());
            }
        }
        return ruling.build();
    }

    static void write(Ruling ruling, FieldWriter out) {
        Form outer = out.open(ResultForms.RULING);
        out.text(ResultForms.RULING_REASON, ruling.reason());
        out.flag(ResultForms.RULING_RECLASSIFIED, ruling.reclassified(), true);
        out.integer(ResultForms.RULING_OVERALL_BEFORE, ruling.overallPositionBefore());
        out.integer(ResultForms.RULING_CLASS_BEFORE, ruling.classPositionBefore());
        out.text(ResultForms.RULING_ON, ruling.on());
        out.close(outer);
    }
}
