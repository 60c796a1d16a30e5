package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Fact;
import io.github.palmares.text.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is not understood in one file, and where. */
final class Notes {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Notes(String file) {
        this.file = file;
    }

    Location location(Located value) {
        return new Location(file, value.pointer(), value.line());
    }

    void notUnderstood(Located value, String what) {
        add(FindingKind.NOT_UNDERSTOOD, location(value), what);
    }

    void notUnderstood(Located value, String expected, String found) {
        notUnderstood(value, "expected " + expected + ", found " + found);
    }

    void disagrees(Located value, String what) {
        add(FindingKind.SOURCE_DISAGREES, location(value), what);
    }

    void add(FindingKind kind, Location where, String what, Fact... facts) {
        findings.add(new Finding(kind.severity(), kind, where.toString(), Visible.escaped(what), List.of(facts)));
    }

    /** Once for all rows: a field that no row is known to have would else be a finding for each of them. */
    void oncePerField(Located value, String what) {
        if (said.add(value.pointer().replaceAll("/[0-9]+(?=/|$)", "/0"))) {
            notUnderstood(value, what);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
