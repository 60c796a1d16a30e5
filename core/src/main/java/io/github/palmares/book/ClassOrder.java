package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Classes are the one kind of entity that refers to itself, so each has to be united after its predecessors. A class
 * cannot have taken its own place: a circle of predecessors is a conflict, even where each of the statements could hold.
 */
final class ClassOrder {
    private final Map<String, ? extends Collection<CarClass>> statements;
    private final List<String> open = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> ordered = new ArrayList<>();

    private ClassOrder(Map<String, ? extends Collection<CarClass>> statements) {
        this.statements = statements;
    }

    /** The ids, each after those of its predecessors, and else as they are sorted. */
    static List<String> of(SortedMap<String, ? extends Collection<CarClass>> statements) {
        ClassOrder order = new ClassOrder(statements);
        statements.keySet().forEach(order::visit);
        return order.ordered;
    }

    private void visit(String id) {
        if (done.contains(id)) {
            return;
        }
        int start = open.indexOf(id);
        if (start >= 0) {
            throw circle(open.subList(start, open.size()));
        }
        open.add(id);
        Set<String> predecessors = new TreeSet<>();
        for (CarClass statement : said(id)) {
            statement.predecessors().forEach(predecessor -> predecessors.add(predecessor.id()));
        }
        predecessors.forEach(this::visit);
        open.remove(open.size() - 1);
        done.add(id);
        ordered.add(id);
    }

    private Collection<CarClass> said(String id) {
        return Objects.requireNonNull(statements.get(id), id);
    }

    /** The first step of the circle against the way back, from the class with the first id. */
    private RecordConflictException circle(List<String> found) {
        int least = found.indexOf(new TreeSet<>(found).first());
        List<String> circle = new ArrayList<>(found.subList(least, found.size()));
        circle.addAll(found.subList(0, least));
        circle.add(circle.get(0));
        List<String> back = circle.subList(1, circle.size());
        String step = Statements.said(String.join(" after ", circle.subList(0, 2)), cited(circle.subList(0, 2)));
        String contradiction = back.size() == 1
                ? step + " contradicts itself; replace(…) it"
                : step + " and " + Statements.said(String.join(" after ", back), cited(back))
                        + " contradict each other; replace(…) one of them";
        return new RecordConflictException("class '" + circle.get(0) + "'", "predecessors", contradiction);
    }

    /** Where the steps of a way are taken from. */
    private List<Citation> cited(List<String> way) {
        Set<Citation> cited = new TreeSet<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            String predecessor = way.get(i + 1);
            for (CarClass statement : said(way.get(i))) {
                if (statement.predecessors().stream().anyMatch(p -> p.id().equals(predecessor))) {
                    cited.addAll(statement.citations());
                }
            }
        }
        return List.copyOf(cited);
    }
}
