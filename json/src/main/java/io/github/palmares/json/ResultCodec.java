package io.github.palmares.json;

import io.github.palmares.attributes.CitationAttribute;
import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.attributes.LineUpAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.ResultAttribute;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Citation;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * Reads and writes results without going through their table, for nearly all of a document is results. It does what the
 * table would do, and a property holds the two equal; what is rare in a result is left to the table.
 */
final class ResultCodec {
    private static final ResultAttribute[] FIELDS = ResultAttribute.values();
    private static final Form RESULT = Form.of(ResultAttribute.ALL);
    private static final Form LINE_UP = Form.of(LineUpAttribute.ALL);
    private static final Form MEMBER = Form.of(CrewMemberAttribute.ALL);
    private static final Form CITATION = Form.of(CitationAttribute.ALL);

    private static final SerializableString RACE_NAME = RESULT.name(ResultAttribute.RACE);
    private static final SerializableString ENTRY_NAME = RESULT.name(ResultAttribute.ENTRY);
    private static final SerializableString LINE_UP_NAME = RESULT.name(ResultAttribute.LINE_UP);
    private static final SerializableString STATUS_NAME = RESULT.name(ResultAttribute.STATUS);
    private static final SerializableString LINE_UP_CREW = LINE_UP.name(LineUpAttribute.CREW);
    private static final SerializableString MEMBER_DRIVER = MEMBER.name(CrewMemberAttribute.DRIVER);
    private static final SerializableString MEMBER_RATING = MEMBER.name(CrewMemberAttribute.RATING);
    private static final SerializableString LINE_UP_WHOLE = LINE_UP.name(LineUpAttribute.WHOLE);
    private static final SerializableString CITATIONS_NAME = RESULT.name(ResultAttribute.CITATIONS);
    private static final SerializableString CITATION_SOURCE = CITATION.name(CitationAttribute.SOURCE);
    private static final SerializableString OVERALL_POSITION_NAME = RESULT.name(ResultAttribute.OVERALL_POSITION);
    private static final SerializableString CLASS_POSITION_NAME = RESULT.name(ResultAttribute.CLASS_POSITION);
    private static final SerializableString GROUP_POSITION_NAME = RESULT.name(ResultAttribute.GROUP_POSITION);
    private static final SerializableString REPORTED_POSITION_NAME = RESULT.name(ResultAttribute.REPORTED_POSITION);
    private static final SerializableString FINISHED_NAME = RESULT.name(ResultAttribute.FINISHED);
    private static final SerializableString LAPS_NAME = RESULT.name(ResultAttribute.LAPS);
    private static final SerializableString GRID_NAME = RESULT.name(ResultAttribute.GRID);
    private static final SerializableString QUALIFYING_POSITION_NAME = RESULT.name(ResultAttribute.QUALIFYING_POSITION);
    private static final SerializableString POLE_NAME = RESULT.name(ResultAttribute.POLE);
    private static final SerializableString FASTEST_LAP_NAME = RESULT.name(ResultAttribute.FASTEST_LAP);
    private static final SerializableString QUALIFYING_POINTS_POSITION_NAME =
            RESULT.name(ResultAttribute.QUALIFYING_POINTS_POSITION);
    private static final SerializableString FASTEST_QUALIFYING_LAP_NAME =
            RESULT.name(ResultAttribute.FASTEST_QUALIFYING_LAP);
    private static final SerializableString LAPS_LED_NAME = RESULT.name(ResultAttribute.LAPS_LED);
    private static final SerializableString SOURCE_ORDER_NAME = RESULT.name(ResultAttribute.SOURCE_ORDER);
    private static final SerializableString MEMBER_DROVE = MEMBER.name(CrewMemberAttribute.DROVE);
    private static final SerializableString MEMBER_SCORES = MEMBER.name(CrewMemberAttribute.SCORES);
    private static final SerializableString MEMBER_LAPS = MEMBER.name(CrewMemberAttribute.LAPS);
    private static final SerializableString CITATION_PARAGRAPH = CITATION.name(CitationAttribute.PARAGRAPH);
    private static final SerializableString STATUS_WORD_NAME = RESULT.name(ResultAttribute.STATUS_WORD);
    private static final SerializableString REASON_NAME = RESULT.name(ResultAttribute.REASON);
    private static final SerializableString DISTANCE_NAME = RESULT.name(ResultAttribute.DISTANCE);
    private static final SerializableString TIME_NAME = RESULT.name(ResultAttribute.TIME);
    private static final SerializableString BEST_LAP_NAME = RESULT.name(ResultAttribute.BEST_LAP);

    private ResultCodec() {}

    /** The result that the reader stands at; null where something of it is lacking. */
    static @Nullable Result read(LinkReader in) {
        int before = in.lacking();
        Result.Builder result = Result.builder();
        in.open(RESULT);
        for (int field = in.next(); field != FieldReader.END; field = in.next()) {
            result = read(result, field, in);
        }
        return in.lacking() > before ? null : result.build();
    }

    private static Result.Builder read(Result.Builder result, int field, LinkReader in) {
        ResultAttribute attribute = FIELDS[field];
        return switch (attribute) {
            case OVERALL_POSITION -> result.overallPosition(in.integer());
            case CLASS_POSITION -> result.classPosition(in.integer());
            case GROUP_POSITION -> result.groupPosition(in.integer());
            case REPORTED_POSITION -> result.reportedPosition(in.integer());
            case LAPS -> result.laps(in.integer());
            case GRID -> result.grid(in.integer());
            case QUALIFYING_POSITION -> result.qualifyingPosition(in.integer());
            case QUALIFYING_POINTS_POSITION -> result.qualifyingPointsPosition(in.integer());
            case FASTEST_QUALIFYING_LAP -> result.fastestQualifyingLap(in.answer());
            case LAPS_LED -> result.lapsLed(in.integer());
            case SOURCE_ORDER -> result.sourceOrder(in.integer());
            case STATUS -> result.status((ResultStatus) in.word(RESULT.words(field)));
            case FINISHED -> result.finished(in.answer());
            case POLE -> result.pole(in.answer());
            case FASTEST_LAP -> result.fastestLap(in.answer());
            case TIME -> result.time(in.duration());
            case BEST_LAP -> result.bestLap(in.duration());
            case RACE -> {
                Race race = (Race) in.reference(RecordType.RACE);
                yield race == null ? result : result.race(race);
            }
            case ENTRY -> {
                Entry entry = (Entry) in.reference(RecordType.ENTRY);
                yield entry == null ? result : result.entry(entry);
            }
            case LINE_UP, STATUS_WORD, REASON, DISTANCE, MARKS, RAN_AS, RULING, CITATIONS -> {
                Object value = in.read(RESULT, field);
                yield value == null ? result : attribute.set(result, value);
            }
        };
    }

    static void write(Result result, FieldWriter writer) {
        JsonGenerator out = writer.out;
        out.writeStartObject();
        out.writeName(RACE_NAME);
        writer.refer(result.race());
        out.writeName(ENTRY_NAME);
        writer.refer(result.entry());
        if (!result.lineUp().equals(LineUp.unknown())) {
            out.writeName(LINE_UP_NAME);
            write(result.lineUp(), writer);
        }
        write(OVERALL_POSITION_NAME, result.overallPosition(), out);
        write(CLASS_POSITION_NAME, result.classPosition(), out);
        write(GROUP_POSITION_NAME, result.groupPosition(), out);
        write(REPORTED_POSITION_NAME, result.reportedPosition(), out);
        out.writeName(STATUS_NAME);
        out.writeString(RESULT.words(ResultAttribute.STATUS).of(result.status()));
        write(FINISHED_NAME, result.finished(), out);
        write(STATUS_WORD_NAME, result.statusWord(), out);
        write(REASON_NAME, result.reason(), out);
        write(LAPS_NAME, result.laps(), out);
        write(DISTANCE_NAME, result.distance(), out);
        write(TIME_NAME, result.time(), out);
        write(BEST_LAP_NAME, result.bestLap(), out);
        write(GRID_NAME, result.grid(), out);
        write(QUALIFYING_POSITION_NAME, result.qualifyingPosition(), out);
        write(QUALIFYING_POINTS_POSITION_NAME, result.qualifyingPointsPosition(), out);
        write(POLE_NAME, result.pole(), out);
        write(FASTEST_LAP_NAME, result.fastestLap(), out);
        write(FASTEST_QUALIFYING_LAP_NAME, result.fastestQualifyingLap(), out);
        write(LAPS_LED_NAME, result.lapsLed(), out);
        if (!result.marks().isEmpty()) {
            writer.writeField(RESULT, ResultAttribute.MARKS, result);
        }
        if (result.ranAs().isPresent()) {
            writer.writeField(RESULT, ResultAttribute.RAN_AS, result);
        }
        if (result.ruling().isPresent()) {
            writer.writeField(RESULT, ResultAttribute.RULING, result);
        }
        write(SOURCE_ORDER_NAME, result.sourceOrder(), out);
        write(result.citations(), writer);
        out.writeEndObject();
    }

    private static void write(LineUp lineUp, FieldWriter writer) {
        JsonGenerator out = writer.out;
        out.writeStartObject();
        out.writeName(LINE_UP_CREW);
        out.writeStartArray();
        for (CrewMember member : lineUp.crew()) {
            out.writeStartObject();
            out.writeName(MEMBER_DRIVER);
            writer.refer(member.driver());
            write(MEMBER_DROVE, member.drove(), out);
            write(MEMBER_SCORES, member.scores(), out);
            write(MEMBER_LAPS, member.laps(), out);
            if (member.rating().isPresent()) {
                out.writeName(MEMBER_RATING);
                out.writeString(MEMBER.words(CrewMemberAttribute.RATING)
                        .of(member.rating().get()));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        if (lineUp.whole()) {
            out.writeName(LINE_UP_WHOLE);
            out.writeBoolean(true);
        }
        out.writeEndObject();
    }

    private static void write(List<Citation> citations, FieldWriter writer) {
        if (!citations.isEmpty()) {
            JsonGenerator out = writer.out;
            out.writeName(CITATIONS_NAME);
            out.writeStartArray();
            for (Citation citation : citations) {
                out.writeStartObject();
                out.writeName(CITATION_SOURCE);
                writer.refer(citation.source());
                write(CITATION_PARAGRAPH, citation.paragraph(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void write(SerializableString name, OptionalInt number, JsonGenerator out) {
        if (number.isPresent()) {
            out.writeName(name);
            out.writeNumber(number.getAsInt());
        }
    }

    private static void write(SerializableString name, Answer answer, JsonGenerator out) {
        if (answer != Answer.UNKNOWN) {
            out.writeName(name);
            out.writeBoolean(answer.isYes());
        }
    }

    private static void write(SerializableString name, Optional<?> text, JsonGenerator out) {
        if (text.isPresent()) {
            out.writeName(name);
            out.writeString(text.get().toString());
        }
    }
}
