package io.github.palmares.json;

import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.attributes.LineUpAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.LineUp;
import org.jspecify.annotations.Nullable;

/**
 * Reads line-ups without their table, for each result of a document has one. Where nothing but the drivers is listed, a
 * line-up that was read before is taken from the {@link LineUpPool}.
 */
final class LineUpCodec {
    private static final LineUpAttribute[] FIELDS = LineUpAttribute.values();
    private static final CrewMemberAttribute[] MEMBER_FIELDS = CrewMemberAttribute.values();

    private final LinkReader in;
    private final Form form = Form.of(LineUpAttribute.ALL);
    private final Form member = Form.of(CrewMemberAttribute.ALL);

    LineUpCodec(LinkReader in) {
        this.in = in;
    }

    /** Null where a driver has not come yet. */
    @Nullable
    LineUp read() {
        int before = in.lacking();
        LineUpPool pool = in.references.lineUps;
        boolean whole = false;
        pool.begin();
        in.open(form);
        for (int field = in.next(); field != FieldReader.END; field = in.next()) {
            switch (FIELDS[field]) {
                case CREW -> {
                    in.openList();
                    while (in.nextElement()) {
                        readMember(pool);
                    }
                }
                case WHOLE -> whole = in.flag();
            }
        }
        return in.lacking() > before ? null : pool.lineUp(whole);
    }

    private void readMember(LineUpPool pool) {
        Driver driver = null;
        int number = LineUpPool.NO_NUMBER;
        CrewMember.Builder builder = null;
        in.open(member);
        for (int field = in.next(); field != FieldReader.END; field = in.next()) {
            if (MEMBER_FIELDS[field] == CrewMemberAttribute.DRIVER) {
                driver = (Driver) in.reference(RecordType.DRIVER);
                number = in.number(RecordType.DRIVER);
            } else {
                builder = set(builder == null ? CrewMember.builder() : builder, field);
            }
        }
        if (driver == null) {
            return;
        }
        if (builder == null) {
            pool.add(driver, number);
        } else {
            pool.add(builder.driver(driver).build());
        }
    }

    private CrewMember.Builder set(CrewMember.Builder builder, int field) {
        return switch (MEMBER_FIELDS[field]) {
            case DRIVER -> throw new IllegalStateException("the driver is read apart");
            case DROVE -> builder.drove(in.answer());
            case SCORES -> builder.scores(in.answer());
            case LAPS -> builder.laps(in.integer());
            case RATING -> builder.rating((DriverRating) in.word(member.words(field)));
        };
    }
}
