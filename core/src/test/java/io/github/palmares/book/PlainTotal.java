package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a stated total is about, counted by plain loops over what is certainly in its scope and time. */
final class PlainTotal {
    private final RecordBook book;
    private final StatedTotal total;
    private final TotalScope scope;

    private PlainTotal(RecordBook book, StatedTotal total) {
        this.book = book;
        this.total = total;
        this.scope = total.scope();
    }

    static int least(RecordBook book, StatedTotal total) {
        return new PlainTotal(book, total).count(true);
    }

    static int most(RecordBook book, StatedTotal total) {
        return new PlainTotal(book, total).count(false);
    }

    private int count(boolean least) {
        return switch (total.measure()) {
            case TITLES -> titles(ChampionshipRole.SEASON_TITLE, ChampionshipRole.CUP, ChampionshipRole.TROPHY);
            case SEASON_TITLES -> titles(ChampionshipRole.SEASON_TITLE);
            case CUP_TITLES -> titles(ChampionshipRole.CUP);
            case STARTS -> CareerProperties.starts(results());
            case SEASONS -> seasons();
            default -> results(least);
        };
    }

    private int results(boolean least) {
        int count = 0;
        for (Result result : results()) {
            boolean counts = switch (total.measure()) {
                case WINS -> PlainResults.isOverallWin(result) || (!least && PlainResults.isClassWin(result));
                case OVERALL_WINS -> PlainResults.isOverallWin(result);
                case CLASS_WINS -> PlainResults.isClassWin(result);
                case PODIUMS -> PlainResults.isOverallPodium(result) || (!least && PlainResults.isClassPodium(result));
                default -> PlainResults.isPole(result);
            };
            count += counts ? 1 : 0;
        }
        return count;
    }

    private int seasons() {
        Set<String> seasons = new HashSet<>();
        for (Result result : results()) {
            if (CareerProperties.starts(List.of(result)) == 1) {
                seasons.add(result.race().season().id());
            }
        }
        return seasons.size();
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Result result : book.results().toList()) {
            if (PlainResults.isOf(result, total.subject())
                    && CareerProperties.mayHaveDriven(total.subject(), result)
                    && isInScope(result)) {
                results.add(result);
            }
        }
        return results;
    }

    private boolean isInScope(Result result) {
        boolean at = scope.events().isEmpty();
        for (var event : scope.events()) {
            at |= PlainResults.isAt(result, event);
        }
        return at
                && scope.championship().isEmpty()
                && (scope.series().isEmpty()
                        || PlainResults.isIn(result, scope.series().get()))
                && (scope.season().isEmpty()
                        || PlainResults.isIn(result, scope.season().get()))
                && (scope.carClass().isEmpty()
                        || PlainResults.isIn(result, scope.carClass().get()))
                && (scope.team().isEmpty()
                        || Asked.isAmong(result.teams(), scope.team().get()))
                && (scope.manufacturer().isEmpty()
                        || Asked.isOne(
                                result.manufacturer(), scope.manufacturer().get()))
                && (scope.number().isEmpty() || scope.number().equals(result.number()))
                && isInTime(day(result.race()), isThrough(result.race()));
    }

    private static PartialDate day(Race race) {
        return race.start().orElse(years(race.season()));
    }

    /** In a season by its last race and the rounds, else by the days. */
    private boolean isThrough(Race race) {
        Race last = scope.through().orElse(race);
        boolean same = Asked.isOne(race.season(), last.season());
        boolean ends = same && last.seasonFinale() == Answer.YES;
        boolean isEnd = same && race.seasonFinale() == Answer.YES;
        if (Asked.isOne(race, last) || ends != isEnd) {
            return Asked.isOne(race, last) || ends;
        }
        if (same
                && race.round().isPresent()
                && last.round().isPresent()
                && !race.round().equals(last.round())) {
            return race.round().getAsInt() < last.round().getAsInt();
        }
        return isNotAfter(day(race), day(last));
    }

    private boolean isThrough(Season season) {
        if (scope.through().isPresent()
                && Asked.isOne(season, scope.through().get().season())) {
            return scope.through().get().seasonFinale() == Answer.YES;
        }
        return scope.through().isEmpty()
                || isNotAfter(years(season), day(scope.through().get()));
    }

    private static boolean isNotAfter(PartialDate day, PartialDate other) {
        return day.latest().isPresent()
                && other.earliest().isPresent()
                && !day.latest().get().isAfter(other.earliest().get());
    }

    private static PartialDate years(Season season) {
        return PartialDate.parse(season.firstYear() + "/" + season.lastYear());
    }

    private boolean isInTime(PartialDate day, boolean through) {
        Optional<LocalDate> from = scope.from().flatMap(PartialDate::earliest);
        Optional<LocalDate> to = scope.to().flatMap(PartialDate::latest);
        Optional<LocalDate> first = day.earliest();
        Optional<LocalDate> last = day.latest();
        boolean since = from.isEmpty() || (first.isPresent() && !first.get().isBefore(from.get()));
        boolean until = to.isEmpty() || (last.isPresent() && !last.get().isAfter(to.get()));
        boolean done = total.asOf().isEmpty()
                || scope.through().isPresent()
                || isNotAfter(day, total.asOf().get());
        return since && until && through && done;
    }

    private int titles(ChampionshipRole... roles) {
        int count = 0;
        for (Title title : book.titles().toList()) {
            boolean counts = List.of(roles).contains(title.championship().role())
                    && Asked.isAmong(title.holders(), total.subject())
                    && isInScope(title);
            count += counts ? 1 : 0;
        }
        return count;
    }

    private boolean isInScope(Title title) {
        return scope.events().isEmpty()
                && (scope.series().isEmpty()
                        || Asked.isOne(title.season().series(), scope.series().get()))
                && (scope.season().isEmpty()
                        || Asked.isOne(title.season(), scope.season().get()))
                && (scope.championship().isEmpty()
                        || Asked.isOne(
                                title.championship(), scope.championship().get()))
                && (scope.carClass().isEmpty()
                        || Asked.isAmong(title.classes(), scope.carClass().get()))
                && (scope.team().isEmpty()
                        || Asked.isOne(title.wonWithTeam(), scope.team().get()))
                && (scope.manufacturer().isEmpty()
                        || Asked.isOne(
                                title.wonWithManufacturer(),
                                scope.manufacturer().get()))
                && (scope.number().isEmpty() || scope.number().equals(title.wonWithNumber()))
                && isInTime(years(title.season()), isThrough(title.season()));
    }
}
