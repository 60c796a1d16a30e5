package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Entries. */
final class EntryCodec {
    private EntryCodec() {}

    static Entry readEntry(LinkReader in) {
        Entry.Builder entry = Entry.builder();
        in.open(EntryForms.ENTRY);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case EntryForms.ID -> entry.id(in.newId(in.references.entries));
                case EntryForms.SEASON -> entry.season(in.reference(in.references.seasons));
                case EntryForms.RACES -> entry.races(SharedCodec.references(in, in.references.races));
                case EntryForms.TEAMS -> entry.teams(SharedCodec.references(in, in.references.teams));
                case EntryForms.ENTERED_AS -> entry.enteredAs(in.text());
                case EntryForms.NUMBER -> entry.number(in.number());
                case EntryForms.CAR -> entry.car(in.reference(in.references.cars));
                case EntryForms.CLASS -> entry.carClass(in.reference(in.references.classes));
                case EntryForms.GROUPS -> entry.groups(SharedCodec.texts(in));
                case EntryForms.SEATS -> entry.seats(readSeats(in));
                case EntryForms.CERTAINTY -> entry.certainty(in.word(Vocabulary.CERTAINTY));
                case EntryForms.TABLE_NUMBER -> entry.tableNumber(in.number());
                case EntryForms.SCORES_FOR -> entry.scoresFor(SharedCodec.words(in, Vocabulary.TITLE_KIND));
                default -> entry.citations(SharedCodec.citations(in));
            }
        }
        return entry.build();
    }

    static void write(Entry entry, FieldWriter out) {
        Form outer = out.open(EntryForms.ENTRY);
        out.text(EntryForms.ID, entry.id());
        out.reference(EntryForms.SEASON, entry.season());
        out.references(EntryForms.RACES, entry.races());
        out.references(EntryForms.TEAMS, entry.teams());
        out.text(EntryForms.ENTERED_AS, entry.enteredAs());
        out.text(EntryForms.NUMBER, entry.number());
        out.reference(EntryForms.CAR, entry.car());
        out.reference(EntryForms.CLASS, entry.carClass());
        out.texts(EntryForms.GROUPS, entry.groups());
        writeSeats(entry.seats(), out);
        out.word(EntryForms.CERTAINTY, Vocabulary.CERTAINTY, entry.certainty(), Certainty.CONFIRMED);
        out.text(EntryForms.TABLE_NUMBER, entry.tableNumber());
        if (entry.scoresFor().isPresent()) {
            out.words(
                    EntryForms.SCORES_FOR,
                    Vocabulary.TITLE_KIND,
                    entry.scoresFor().get());
        }
        out.citations(EntryForms.CITATIONS, entry.citations());
        out.close(outer);
    }

    private static List<Seat> readSeats(LinkReader in) {
        List<Seat> seats = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            seats.add(readSeat(in));
        }
        return seats;
    }

    private static void writeSeats(List<Seat> seats, FieldWriter out) {
        if (!seats.isEmpty()) {
            out.openList(EntryForms.SEATS);
            for (Seat seat : seats) {
                write(seat, out);
            }
            out.closeList();
        }
    }

    static Seat readSeat(LinkReader in) {
        Seat.Builder seat = Seat.builder();
        in.open(EntryForms.SEAT);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case EntryForms.SEAT_DRIVER -> seat.driver(in.reference(in.references.drivers));
                case EntryForms.SEAT_SCOPE -> seat.scope(in.word(Vocabulary.SEAT_SCOPE));
                case EntryForms.SEAT_RACES -> seat.races(SharedCodec.references(in, in.references.races));
                case EntryForms.SEAT_ABSENCES -> seat.absences(readAbsences(in));
                case EntryForms.SEAT_RATING -> seat.rating(in.word(Vocabulary.RATING));
                default -> seat.certainty(in.word(Vocabulary.CERTAINTY));
            }
        }
        return seat.build();
    }

    static void write(Seat seat, FieldWriter out) {
        Form outer = out.open(EntryForms.SEAT);
        out.reference(EntryForms.SEAT_DRIVER, seat.driver());
        out.word(EntryForms.SEAT_SCOPE, Vocabulary.SEAT_SCOPE, seat.scope(), SeatScope.UNSTATED);
        out.references(EntryForms.SEAT_RACES, seat.races());
        writeAbsences(seat.absences(), out);
        out.word(EntryForms.SEAT_RATING, Vocabulary.RATING, seat.rating());
        out.word(EntryForms.SEAT_CERTAINTY, Vocabulary.CERTAINTY, seat.certainty(), Certainty.CONFIRMED);
        out.close(outer);
    }

    private static List<Absence> readAbsences(LinkReader in) {
        List<Absence> absences = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            absences.add(readAbsence(in));
        }
        return absences;
    }

    static Absence readAbsence(LinkReader in) {
        Race race = null;
        Certainty certainty = Certainty.CONFIRMED;
        in.open(EntryForms.ABSENCE);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == EntryForms.ABSENCE_RACE) {
                race = in.reference(in.references.races);
            } else {
                certainty = in.word(Vocabulary.CERTAINTY);
            }
        }
        return Absence.of(Objects.requireNonNull(race), certainty);
    }

    private static void writeAbsences(List<Absence> absences, FieldWriter out) {
        if (!absences.isEmpty()) {
            out.openList(EntryForms.SEAT_ABSENCES);
            for (Absence absence : absences) {
                write(absence, out);
            }
            out.closeList();
        }
    }

    static void write(Absence absence, FieldWriter out) {
        Form outer = out.open(EntryForms.ABSENCE);
        out.reference(EntryForms.ABSENCE_RACE, absence.race());
        out.word(EntryForms.ABSENCE_CERTAINTY, Vocabulary.CERTAINTY, absence.certainty(), Certainty.CONFIRMED);
        out.close(outer);
    }
}
