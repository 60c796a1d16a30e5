package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a session of a table is of its race.
 *
 * @param kind its kind
 * @param number which race of the event it belongs to, counted from 1; 0 where it does not say
 * @param mark the mark that it is; zero where it is none
 */
record SessionRole(Kind kind, int number, Duration mark) {
    private static final Pattern QUALIFYING = Pattern.compile("(?i)(?:qualif|hyperpole|pole).*?(?<number>[0-9]?)");
    private static final Pattern RACE = Pattern.compile("(?i)(?:race|finish)[^0-9]*(?<number>[0-9]?)");
    private static final Pattern MARK =
            Pattern.compile("(?i)hour ?(?<after>[0-9]{1,2})|(?<before>[0-9]{1,2}) ?h(?:ours?)?");

    enum Kind {
        QUALIFYING,
        MARK,
        RACE
    }

    /** {@return the role that the name of a session tells; absent where it tells none} */
    static Optional<SessionRole> of(Session session) {
        return role(Kind.QUALIFYING, QUALIFYING, session)
                .or(() -> role(Kind.RACE, RACE, session))
                .or(() -> mark(session));
    }

    private static Optional<SessionRole> role(Kind kind, Pattern pattern, Session session) {
        Matcher matcher = pattern.matcher(session.name());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        return Optional.of(new SessionRole(kind, number.isEmpty() ? 0 : Integer.parseInt(number), Duration.ZERO));
    }

    private static Optional<SessionRole> mark(Session session) {
        Matcher matcher = MARK.matcher(session.name());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String hours = matcher.group("after") == null ? matcher.group("before") : matcher.group("after");
        return Optional.of(new SessionRole(Kind.MARK, 0, Duration.ofHours(Integer.parseInt(hours))));
    }
}
