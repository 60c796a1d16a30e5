package io.github.palmares.book.merge;

import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.LineUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How statements about one line-up unite.
 *
 * <p>Whole line-ups have to list the same drivers in the same order, and those that are not whole have to list none but
 * theirs. Where none is whole, all drivers listed are in the united one. They keep their order only where every statement
 * that lists any lists the same ones in the same order; else they are in order of their ids. No cleverer order would do:
 * were "B, A" to decide the order of "A" and "B", it would depend on which two of the three statements meet first.
 */
final class LineUpRules {
    private LineUpRules() {}

    static LineUp unite(Statements<LineUp> said) {
        boolean whole = said.any(LineUp::whole);
        said.against("line-up", LineUp::whole, LineUpRules::contradicting, LineUp::toString);
        Map<Object, CrewMember> crew = said.parts(CrewMemberAttribute.ALL, "of driver", said.said(LineUp::crew));
        List<String> drivers = whole ? ids(said.only(LineUp::whole).first()) : known(said);
        return LineUp.builder()
                .crew(drivers.stream()
                        .map(id -> Objects.requireNonNull(crew.get(id)))
                        .toList())
                .whole(whole)
                .build();
    }

    /** The one is whole. */
    private static Predicate<LineUp> contradicting(LineUp one) {
        List<String> inOrder = ids(one);
        Set<String> drivers = new HashSet<>(inOrder);
        return other -> other.whole() ? !inOrder.equals(ids(other)) : !drivers.containsAll(ids(other));
    }

    private static List<String> known(Statements<LineUp> said) {
        List<List<String>> lists = new ArrayList<>();
        said.all().forEach(statement -> lists.add(ids(statement.value())));
        lists.removeIf(List::isEmpty);
        List<String> first = lists.isEmpty() ? List.of() : lists.get(0);
        return lists.stream().allMatch(first::equals)
                ? first
                : List.copyOf(
                        new TreeSet<>(lists.stream().flatMap(Collection::stream).toList()));
    }

    private static List<String> ids(LineUp lineUp) {
        return lineUp.crew().stream().map(member -> member.driver().id()).toList();
    }
}
