package io.github.palmares.model;

import java.util.ArrayList;
import java.util.List;

/** A scope in a few words. */
final class ScopeText {
    private ScopeText() {}

    static String of(TotalScope scope) {
        List<String> parts = new ArrayList<>();
        scope.events().forEach(event -> parts.add(event.toString()));
        scope.series().ifPresent(series -> parts.add(series.toString()));
        scope.season().ifPresent(season -> parts.add(season.toString()));
        scope.championship().ifPresent(championship -> parts.add(championship.toString()));
        scope.carClass().ifPresent(carClass -> parts.add(carClass.toString()));
        scope.team().ifPresent(team -> parts.add(team.toString()));
        scope.manufacturer().ifPresent(manufacturer -> parts.add(manufacturer.toString()));
        scope.number().ifPresent(number -> parts.add(number.display()));
        scope.from().ifPresent(from -> parts.add("from " + from));
        scope.to().ifPresent(to -> parts.add("to " + to));
        scope.through().ifPresent(race -> parts.add("through " + race));
        return parts.isEmpty() ? "everything" : String.join(", ", parts);
    }
}
