package io.github.palmares.book;

import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.Optional;

/**
 * Whether a book holds all there is on a question. It does where a {@link Coverage} is at least as wide as the question;
 * several narrow ones are never put together, for nobody says that there is nothing beside them.
 */
final class Completeness {
    private final RecordBook book;

    Completeness(RecordBook book) {
        this.book = book;
    }

    /** Whether all results, or titles, of a party are held, within a series or a season where one is given. */
    boolean covers(CoverageKind kind, Party party, Optional<Series> series, Optional<Season> season) {
        // Neither a result nor a title names a person or an organisation, however complete the book.
        return party instanceof Competitor
                && book.coverage().stream()
                        .filter(coverage ->
                                coverage.kind() == kind && coverage.race().isEmpty())
                        .filter(coverage -> isWithin(series.or(() -> season.map(Season::series)), coverage.series()))
                        .filter(coverage -> isWithin(season, coverage.season()))
                        .anyMatch(coverage -> coverage.competitor().isPresent()
                                ? coverage.competitor().get().isSameAs(party)
                                : isNamedThroughout(kind, party, series, season));
    }

    /** Whether a question's part lies within a coverage's: it is not limited there, or to the same. */
    private static boolean isWithin(Optional<? extends Entity> asked, Optional<? extends Entity> covered) {
        return covered.isEmpty() || (asked.isPresent() && asked.get().isSameAs(covered.get()));
    }

    /** All results being there, the party may still be in one that does not name its crew, team or car. */
    private boolean isNamedThroughout(
            CoverageKind kind, Party party, Optional<Series> series, Optional<Season> season) {
        if (kind == CoverageKind.TITLES) {
            Titles titles = series.map(book.titles()::in).orElse(book.titles());
            return season.map(titles::in).orElse(titles).stream().allMatch(Title::holdersComplete);
        }
        Results results = series.map(book.results()::in).orElse(book.results());
        return season.map(results::in).orElse(results).stream().allMatch(result -> names(result, party));
    }

    private static boolean names(Result result, Party party) {
        if (party instanceof Driver driver) {
            return result.lineUp().whole() || result.lineUp().lists(driver);
        }
        if (party instanceof Team) {
            return !result.teams().isEmpty();
        }
        return !(party instanceof Manufacturer) || result.manufacturer().isPresent();
    }
}
