package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Points;
import io.github.palmares.points.RaceScore;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A session of a table with its race.
 *
 * @param session the session
 * @param role what it is of the race
 * @param race the race
 * @param marks the marks of the race that are sessions of their own
 */
record AuditedSession(Session session, SessionRole role, Race race, Set<Duration> marks) {
    boolean isOfQualifying() {
        return role.kind() == SessionRole.Kind.QUALIFYING && race.kind() != RaceKind.QUALIFYING_RACE;
    }

    boolean isMark() {
        return role.kind() == SessionRole.Kind.MARK;
    }

    /** The place that a score has in the session. */
    OptionalInt place(RaceScore score) {
        if (isMark()) {
            return score.marks().stream()
                    .filter(mark -> mark.at().equals(role.mark()))
                    .map(MarkScore::place)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }
        return isOfQualifying() ? score.qualifyingPlace() : score.place();
    }

    /** What a score has for the place: marks without a session of their own are paid with the race. */
    Points paid(RaceScore score) {
        if (isOfQualifying()) {
            return score.qualifyingPoints();
        }
        return score.marks().stream()
                .filter(mark -> isMark() ? mark.at().equals(role.mark()) : marks.contains(mark.at()))
                .map(MarkScore::points)
                .reduce(Points::plus)
                .map(points -> isMark() ? points : score.racePoints().minus(points))
                .orElse(isMark() ? Points.ZERO : score.racePoints());
    }
}
