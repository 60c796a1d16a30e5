package io.github.palmares.points;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a stored title against those who are first. The title stays as it is. */
final class TitleCheck {
    private final PointsSystem system;
    private final Function<TitleKind, List<ClassSeason>> seasons;
    private final List<Standing> champions;

    TitleCheck(PointsSystem system, Function<TitleKind, List<ClassSeason>> seasons, List<Standing> champions) {
        this.system = system;
        this.seasons = seasons;
        this.champions = champions;
    }

    Optional<Finding> check(Title title) {
        Optional<TitleKind> kind = kindOf(title);
        if (kind.isEmpty() || !Adjuster.isFor(system, Optional.of(title.championship()))) {
            return Optional.empty();
        }
        List<ClassSeason> concerned = seasons.apply(kind.get()).stream()
                .filter(season -> season.isOf(title.season()))
                .filter(season ->
                        title.classes().isEmpty() || title.classes().stream().anyMatch(season::has))
                .toList();
        boolean compared = concerned.size() == 1 && title.classes().stream().allMatch(concerned.get(0)::has);
        return compared ? check(title, concerned.get(0), kind.get()) : Optional.empty();
    }

    private static Optional<TitleKind> kindOf(Title title) {
        return title.kind().or(() -> title.holders().stream().findFirst().map(TitleCheck::kindOf));
    }

    private static TitleKind kindOf(Competitor holder) {
        if (holder instanceof Driver) {
            return TitleKind.DRIVERS;
        }
        return holder instanceof Team ? TitleKind.TEAMS : TitleKind.MANUFACTURERS;
    }

    private Optional<Finding> check(Title title, ClassSeason season, TitleKind kind) {
        List<Standing> first = champions.stream()
                .filter(row -> row.kind() == kind && row.table().season() == season)
                .toList();
        if (first.isEmpty() || title.holders().isEmpty() || agrees(title, kind, first)) {
            return Optional.empty();
        }
        int races = season.rounds().size();
        String what = "expected "
                + first.stream().map(Standing::name).collect(Collectors.joining("', '", "'", "'"))
                + ", first by " + system + " after " + races + (races == 1 ? " race" : " races") + ", found "
                + title.holders().stream().map(Competitor::name).collect(Collectors.joining("', '", "'", "'"));
        return Optional.of(Finding.of(FindingKind.TITLE_CONTRADICTED, title.toString(), what, List.of(title)));
    }

    private static boolean agrees(Title title, TitleKind kind, List<Standing> first) {
        boolean holdersAreFirst = title.holders().stream()
                .filter(holder -> kindOf(holder) == kind)
                .allMatch(holder -> first.stream().anyMatch(row -> isOpen(row) || row.isOf(holder)));
        boolean firstAreHolders = !title.holdersComplete()
                || first.stream()
                        .allMatch(row -> isOpen(row) || title.holders().stream().anyMatch(row::isOf));
        boolean numberFits = kind != TitleKind.TEAMS
                || title.wonWithNumber().isEmpty()
                || first.stream()
                        .anyMatch(row -> row.number().isEmpty() || row.number().equals(title.wonWithNumber()));
        return holdersAreFirst && firstAreHolders && numberFits;
    }

    /** A car whose team is not known contradicts nobody. */
    private static boolean isOpen(Standing row) {
        return row.kind() == TitleKind.TEAMS && row.teams().isEmpty();
    }
}
