package io.github.palmares.book;

import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.Comparator;
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

    /**
     * What says that all results, or titles, of a party are held, within a series or a season where one is given. That of
     * the party alone comes first, for by it everything that is theirs is known to be. By any other, they may also be in
     * what does not name its crew, team, car or holders.
     */
    Optional<Coverage> coverage(CoverageKind kind, Party party, Optional<Series> series, Optional<Season> season) {
        // Neither a result nor a title names a person or an organisation, however complete the book.
        if (!(party instanceof Competitor)) {
            return Optional.empty();
        }
        return book.coverage().stream()
                .filter(coverage -> coverage.kind() == kind && coverage.race().isEmpty())
                .filter(coverage -> isWithin(series.or(() -> season.map(Season::series)), coverage.series()))
                .filter(coverage -> isWithin(season, coverage.season()))
                .filter(coverage -> isWithin(Optional.of(party), coverage.competitor()))
                .max(Comparator.comparing(coverage -> coverage.competitor().isPresent()));
    }

    /** Whether a coverage is of everybody's results or titles: those of a party may be among what does not name it. */
    static boolean isOfAll(Optional<Coverage> coverage) {
        return coverage.isPresent() && coverage.get().competitor().isEmpty();
    }

    /** Whether a question's part lies within a coverage's: it is not limited there, or to the same. */
    private static boolean isWithin(Optional<? extends Entity> asked, Optional<? extends Entity> covered) {
        return covered.isEmpty() || (asked.isPresent() && asked.get().isSameAs(covered.get()));
    }
}
