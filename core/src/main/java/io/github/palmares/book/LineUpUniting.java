package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.LineUp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How statements about one line-up unite.
 *
 * <p>Whole line-ups have to list the same drivers in the same order, and those that are not whole have to list none but
 * theirs. Where none is whole, all drivers listed are in the united one. They keep their order only where every statement
 * that lists any lists the same ones in the same order; else they are in order of their ids. No cleverer order would do:
 * were "B, A" to decide the order of "A" and "B", it would depend on which two of the three statements meet first.
 */
final class LineUpUniting {
    private static final String LINE_UP = "line-up";

    private LineUpUniting() {}

    static LineUp unite(Statements<LineUp> said) {
        boolean whole = said.any(LineUp::whole);
        List<String> drivers = whole ? whole(said) : known(said);
        Map<String, CrewMember> crew =
                said.parts(LineUp::crew, LineUpUniting::id, id -> " of driver '" + id + "'", LineUpUniting::crewMember);
        return LineUp.builder()
                .crew(drivers.stream().map(crew::get).toList())
                .whole(whole)
                .build();
    }

    private static List<String> whole(Statements<LineUp> said) {
        List<String> drivers = ids(said.only(LineUp::whole).first());
        Set<String> listed = new HashSet<>(drivers);
        for (LineUp lineUp : said.values()) {
            boolean fits = lineUp.whole() ? ids(lineUp).equals(drivers) : listed.containsAll(ids(lineUp));
            if (!fits) {
                throw said.conflict(LINE_UP, LineUp::toString, LineUpUniting::contradict);
            }
        }
        return drivers;
    }

    private static boolean contradict(LineUp one, LineUp other) {
        if (one.whole() && other.whole()) {
            return !ids(one).equals(ids(other));
        }
        LineUp whole = one.whole() ? one : other;
        LineUp part = one.whole() ? other : one;
        return whole.whole() && !new HashSet<>(ids(whole)).containsAll(ids(part));
    }

    private static List<String> known(Statements<LineUp> said) {
        List<List<String>> lists = said.values().stream()
                .map(LineUpUniting::ids)
                .filter(ids -> !ids.isEmpty())
                .distinct()
                .toList();
        return lists.size() == 1
                ? lists.get(0)
                : List.copyOf(
                        new TreeSet<>(lists.stream().flatMap(Collection::stream).toList()));
    }

    private static CrewMember crewMember(Statements<CrewMember> said) {
        CrewMember.Builder builder = said.first().toBuilder()
                .drove(said.answer("drove", CrewMember::drove))
                .laps(said.number("laps", CrewMember::laps))
                .rating(said.known("rating", CrewMember::rating));
        said.together("drove and laps", LineUpUniting::away, LineUpUniting::someLaps, (no, laps) -> false);
        return builder.build();
    }

    private static Optional<Answer> away(CrewMember member) {
        return Optional.of(member.drove()).filter(drove -> drove == Answer.NO);
    }

    private static Optional<Integer> someLaps(CrewMember member) {
        int laps = member.laps().orElse(0);
        return laps > 0 ? Optional.of(laps) : Optional.empty();
    }

    private static String id(CrewMember member) {
        return member.driver().id();
    }

    private static List<String> ids(LineUp lineUp) {
        return lineUp.crew().stream().map(LineUpUniting::id).toList();
    }
}
