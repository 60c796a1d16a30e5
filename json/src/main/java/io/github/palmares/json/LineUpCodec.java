package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.LineUp;

/** Line-ups. */
final class LineUpCodec {
    private LineUpCodec() {}

    static LineUp readLineUp(LinkReader in) {
        LineUp.Builder lineUp = LineUp.builder();
        in.open(ResultForms.LINE_UP);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == ResultForms.LINE_UP_CREW) {
                in.openList();
                while (in.nextElement()) {
                    lineUp.addCrew(readCrewMember(in));
                }
            } else {
                lineUp.whole(in.flag());
            }
        }
        return lineUp.build();
    }

    /** A line-up of which nothing is known is not written. */
    static void write(int field, LineUp lineUp, FieldWriter out) {
        if (lineUp.equals(LineUp.unknown())) {
            return;
        }
        Form outer = out.open(field, ResultForms.LINE_UP);
        out.openList(ResultForms.LINE_UP_CREW);
        for (CrewMember member : lineUp.crew()) {
            write(member, out);
        }
        out.closeList();
        out.flag(ResultForms.LINE_UP_WHOLE, lineUp.whole(), false);
        out.close(outer);
    }

    private static CrewMember readCrewMember(LinkReader in) {
        CrewMember.Builder member = CrewMember.builder();
        in.open(ResultForms.MEMBER);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case ResultForms.MEMBER_DRIVER -> member.driver(in.reference(in.references.drivers));
                case ResultForms.MEMBER_DROVE -> member.drove(in.answer());
                case ResultForms.MEMBER_LAPS -> member.laps(in.integer());
                default -> member.rating(in.word(Vocabulary.RATING));
            }
        }
        return member.build();
    }

    private static void write(CrewMember member, FieldWriter out) {
        Form outer = out.open(ResultForms.MEMBER);
        out.reference(ResultForms.MEMBER_DRIVER, member.driver());
        out.answer(ResultForms.MEMBER_DROVE, member.drove());
        out.integer(ResultForms.MEMBER_LAPS, member.laps());
        out.word(ResultForms.MEMBER_RATING, Vocabulary.RATING, member.rating());
        out.close(outer);
    }
}
