package io.github.palmares.json.timing;

import java.time.LocalDate;
import java.util.Optional;

/** What is said of a session: in JSON by its head, of a table by the name of its file. */
record SessionHead(
        Optional<String> championship,
        Optional<String> event,
        Optional<String> name,
        Optional<String> mark,
        Optional<LocalDate> day) {
    /** Takes the head; what is left of it, if anything, is for the caller to take before it ends the reading. */
    static SessionHead of(Reading session) {
        SessionHead head = new SessionHead(
                session.text("championship_name"),
                session.text("event_name"),
                session.text("session_name"),
                session.text("report_mark"),
                session.read("session_date", "a day, the day first, such as '17-01-2026 01:30'", TimingText::day));
        session.leave("session_type", "creation_date", "weather");
        session.leaveEmpty("revised_mark");
        return head;
    }

    /** Takes the head of a file of which it is all that is read beside the rows. */
    static SessionHead ofFile(Reading object) {
        Reading session = object.inner("session").orElseThrow();
        SessionHead head = of(session);
        session.leave("circuit", "finalize_type", "report_message");
        session.end();
        return head;
    }

    static SessionHead of(String file) {
        FileName name = FileName.of(file);
        return new SessionHead(Optional.empty(), Optional.empty(), Optional.of(name.words()), name.mark(), name.day());
    }
}
