package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.StatedTotals;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Named;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values in the words of a reader. */
final class Words {
    private Words() {}

    /** A constant: "full season". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    static String names(List<? extends Named> named) {
        return named.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** Names of which there may be more. */
    static String names(List<? extends Named> named, boolean all) {
        return names(named) + (all ? "" : ", …");
    }

    static String of(TotalScope scope) {
        List<String> parts = new ArrayList<>();
        scope.events().forEach(event -> parts.add(event.name()));
        scope.series().ifPresent(series -> parts.add(series.name()));
        scope.season().ifPresent(season -> parts.add(season.label()));
        scope.carClass().ifPresent(carClass -> parts.add(carClass.name()));
        scope.team().ifPresent(team -> parts.add("with " + team.name()));
        scope.manufacturer().ifPresent(manufacturer -> parts.add(manufacturer.name()));
        scope.number().map(CarNumber::display).ifPresent(parts::add);
        scope.from().ifPresent(from -> parts.add("since " + from));
        scope.to().ifPresent(to -> parts.add("until " + to));
        scope.through().ifPresent(race -> parts.add("through " + race.displayName()));
        return String.join(", ", parts);
    }

    /** Where something is cited from: "motorsport-2023 ¶3, 9". */
    static String sources(Cited cited) {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        for (Citation citation : cited.citations()) {
            List<String> ofSource = paragraphs.computeIfAbsent(citation.source().id(), id -> new ArrayList<>());
            citation.paragraph().ifPresent(paragraph -> ofSource.add(Integer.toString(paragraph)));
        }
        return paragraphs.entrySet().stream()
                .map(source -> source.getKey()
                        + (source.getValue().isEmpty() ? "" : " ¶" + String.join(", ", source.getValue())))
                .collect(Collectors.joining("; "));
    }

    static Table sources(RecordBook book) {
        Table table = new Table("Source", "Title", "Published");
        for (Source source : book.sources()) {
            table.row(source.id(), source.title(), of(source.published()));
        }
        return table;
    }

    static Table stated(StatedTotals totals) {
        Table table = new Table("Stated", "How many", "Of what", "As of", "Cited from");
        for (StatedTotal total : totals.toList()) {
            table.row(
                    of(total.measure()),
                    (total.atLeast() ? "at least " : "") + total.value(),
                    of(total.scope()),
                    of(total.asOf()),
                    sources(total));
        }
        return table;
    }
}
