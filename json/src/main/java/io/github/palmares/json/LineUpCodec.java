package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.LineUp;
import java.util.Objects;

/** Line-ups. */
final class LineUpCodec {
    private LineUpCodec() {}

    static LineUp readLineUp(LinkReader in) {
        Crews crews = in.crews;
        boolean whole = false;
        crews.begin();
        in.open(ResultForms.LINE_UP);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == ResultForms.LINE_UP_CREW) {
                in.openList();
                while (in.nextElement()) {
                    readCrewMember(in, crews);
                }
            } else {
                whole = in.flag();
            }
        }
        return crews.lineUp(whole);
    }

    static void write(LineUp lineUp, FieldWriter out) {
        Form outer = out.open(ResultForms.LINE_UP);
        out.openList(ResultForms.LINE_UP_CREW);
        for (CrewMember member : lineUp.crew()) {
            write(member, out);
        }
        out.closeList();
        out.flag(ResultForms.LINE_UP_WHOLE, lineUp.whole(), false);
        out.close(outer);
    }

    /** By itself, in no line-up. */
    static CrewMember readCrewMember(LinkReader in) {
        in.crews.begin();
        readCrewMember(in, in.crews);
        return in.crews.first();
    }

    private static void readCrewMember(LinkReader in, Crews crews) {
        Driver driver = null;
        int number = Crews.NO_NUMBER;
        CrewMember.Builder member = null;
        in.open(ResultForms.MEMBER);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == ResultForms.MEMBER_DRIVER) {
                driver = in.reference(in.references.drivers);
                number = in.number(in.references.drivers);
            } else {
                member = member == null ? CrewMember.builder() : member;
                read(field, member, in);
            }
        }
        Driver known = Objects.requireNonNull(driver);
        if (member == null) {
            crews.add(known, number);
        } else {
            crews.add(member.driver(known).build());
        }
    }

    private static void read(int field, CrewMember.Builder member, LinkReader in) {
        switch (field) {
            case ResultForms.MEMBER_DROVE -> member.drove(in.answer());
            case ResultForms.MEMBER_LAPS -> member.laps(in.integer());
            default -> member.rating(in.word(Vocabulary.RATING));
        }
    }

    static void write(CrewMember member, FieldWriter out) {
        Form outer = out.open(ResultForms.MEMBER);
        out.reference(ResultForms.MEMBER_DRIVER, member.driver());
        out.answer(ResultForms.MEMBER_DROVE, member.drove());
        out.integer(ResultForms.MEMBER_LAPS, member.laps());
        out.word(ResultForms.MEMBER_RATING, Vocabulary.RATING, member.rating());
        out.close(outer);
    }
}
