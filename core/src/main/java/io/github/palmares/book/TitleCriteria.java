package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import org.jspecify.annotations.Nullable;

/** What titles are narrowed to. */
final class TitleCriteria extends Criteria<Title, TitleCriteria> {
    private static final int HOLDER = 1;
    private static final int CLASS = 1 << 1;
    private static final int SEASON = 1 << 2;

    private final Lazy<TitleIndex> index;
    private int holder;
    private @Nullable Party holding;
    private int carClass;
    private @Nullable CarClass inClass;
    private int season;
    private @Nullable Season inSeason;

    /** All titles of a book. */
    TitleCriteria(Lazy<TitleIndex> index, Title[] titles) {
        super(titles);
        this.index = index;
    }

    private TitleCriteria(TitleCriteria other) {
        super(other);
        this.index = other.index;
        this.holder = other.holder;
        this.holding = other.holding;
        this.carClass = other.carClass;
        this.inClass = other.inClass;
        this.season = other.season;
        this.inSeason = other.inSeason;
    }

    @Override
    TitleCriteria copy() {
        return new TitleCriteria(this);
    }

    TitleCriteria of(Party party) {
        TitleCriteria more = copy();
        int ordinal = index.get().holder(party);
        if (!asks(HOLDER)) {
            more.holder = more.ask(HOLDER, ordinal);
            more.holding = party;
        } else if (ordinal != holder) {
            more.add(title -> title.isHeldBy(party));
        }
        return more;
    }

    TitleCriteria inClass(CarClass one) {
        TitleCriteria more = copy();
        int ordinal = index.get().classes.of(one.id());
        if (!asks(CLASS)) {
            more.carClass = more.ask(CLASS, ordinal);
            more.inClass = one;
        } else if (ordinal != carClass) {
            more.add(title -> isIn(title, one));
        }
        return more;
    }

    TitleCriteria in(Season one) {
        TitleCriteria more = copy();
        int ordinal = index.get().seasons.of(one.id());
        more.season = more.askOne(SEASON, season, ordinal);
        more.inSeason = one;
        return more;
    }

    @Override
    void offerTo(Shortest shortest) {
        TitleIndex its = index.get();
        if (asks(HOLDER) && asks(CLASS)) {
            shortest.offer(its.byHolderAndClass, holder, carClass, HOLDER | CLASS);
        } else if (asks(HOLDER)) {
            shortest.offer(its.byHolder, holder, HOLDER);
        }
        if (asks(SEASON)) {
            shortest.offer(its.bySeason, season, SEASON);
        }
    }

    @Override
    boolean meets(int position, int open) {
        Title title = fact(position);
        Party party = holding;
        CarClass one = inClass;
        Season its = inSeason;
        return ((open & HOLDER) == 0 || (party != null && title.isHeldBy(party)))
                && ((open & CLASS) == 0 || (one != null && isIn(title, one)))
                && ((open & SEASON) == 0 || (its != null && Distinct.same(title.season(), its)));
    }

    static boolean isIn(Title title, CarClass carClass) {
        for (CarClass one : title.classes()) {
            if (Distinct.same(one, carClass)) {
                return true;
            }
        }
        return false;
    }
}
