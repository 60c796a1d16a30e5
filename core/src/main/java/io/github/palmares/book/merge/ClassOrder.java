package io.github.palmares.book.merge;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final List<Conflict> conflicts;

    /** The way from the class that was visited first to the one being visited, and what is left to visit of each. */
    private final Map<String, Iterator<String>> open = new LinkedHashMap<>();

    private final Deque<String> way = new ArrayDeque<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    private ClassOrder(Map<String, ? extends Collection<CarClass>> statements, List<Conflict> conflicts) {
        this.statements = statements;
        this.conflicts = conflicts;
    }

    /** The ids, each after those of its predecessors, and else as they are sorted; none where there is a circle. */
    static Collection<String> of(
            SortedMap<String, ? extends Collection<CarClass>> statements, List<Conflict> conflicts) {
        ClassOrder order = new ClassOrder(statements, conflicts);
        int before = conflicts.size();
        for (String id : statements.keySet()) {
            order.visit(id);
        }
        return conflicts.size() == before ? order.ordered : Set.of();
    }

    private void visit(String first) {
        open(first);
        while (!way.isEmpty()) {
            String id = way.getLast();
            Iterator<String> left = Objects.requireNonNull(open.get(id));
            if (left.hasNext()) {
                open(left.next());
            } else {
                open.remove(way.removeLast());
                ordered.add(id);
            }
        }
    }

    private void open(String id) {
        if (open.containsKey(id)) {
            List<String> ids = new ArrayList<>(way);
            conflicts.add(circle(ids.subList(ids.indexOf(id), ids.size())));
        } else if (!ordered.contains(id)) {
            way.addLast(id);
            open.put(id, predecessors(id).iterator());
        }
    }

    private Set<String> predecessors(String id) {
        Set<String> predecessors = new TreeSet<>();
        for (CarClass statement : said(id)) {
            for (CarClass predecessor : statement.predecessors()) {
                predecessors.add(predecessor.id());
            }
        }
        return predecessors;
    }

    private Collection<CarClass> said(String id) {
        return Objects.requireNonNull(statements.get(id), id);
    }

    /** The first step of the circle against the way back, from the class with the first id. */
    private Conflict circle(List<String> found) {
        int least = found.indexOf(new TreeSet<>(found).first());
        List<String> circle = new ArrayList<>(found.subList(least, found.size()));
        circle.addAll(found.subList(0, least));
        circle.add(circle.get(0));
        List<String> back = circle.subList(1, circle.size());
        String step = String.join(" after ", circle.subList(0, 2));
        String wayBack = String.join(" after ", back);
        String said = Statements.said(step, cited(circle.subList(0, 2)));
        List<Object> classes = new ArrayList<>();
        new TreeSet<>(circle).forEach(id -> classes.addAll(said(id)));
        return new Conflict(
                "class '" + circle.get(0) + "'",
                "predecessors",
                back.size() == 1
                        ? said + " contradicts itself; leave it out"
                        : said + " and " + Statements.said(wayBack, cited(back))
                                + " contradict each other; leave one of them out",
                back.size() == 1 ? List.of(step) : List.of(step, wayBack),
                classes);
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
