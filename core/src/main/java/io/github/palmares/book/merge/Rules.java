package io.github.palmares.book.merge;

import io.github.palmares.attributes.AffiliationAttribute;
import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.EntryAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.ResultAttribute;
import io.github.palmares.attributes.StatedTotalAttribute;
import io.github.palmares.attributes.Table;
import io.github.palmares.attributes.TitleAttribute;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How statements about one thing unite: by the rows of its attribute table, and where a rule looks at several attributes
 * at once, as it is written out here. What the statements refer to is united before.
 */
@SuppressWarnings("unchecked") // the attributes of a type, and statements of it, go together
final class Rules {
    private static final String MARQUE = "manufacturer and car";

    private Rules() {}

    /**
     * Unites statements about one entity or fact.
     *
     * @param conflicts takes what cannot be united; then one of the statements comes back
     * @return one of the statements where it holds all that the others say, else a new one
     */
    static <T> T unite(Collection<? extends T> statements, List<Conflict> conflicts) {
        SortedSet<T> different = new TreeSet<>(StatementOrder.ALL);
        different.addAll(statements);
        T first = different.first();
        if (different.size() == 1) {
            return first;
        }
        Table<T, ?> table = (Table<T, ?>) RecordType.of(first).table();
        T united = Statements.of(() -> subject(first), different, conflicts).unite(table);
        SortedSet<T> same = different.tailSet(united);
        return !same.isEmpty() && StatementOrder.ALL.compare(same.first(), united) == 0 ? same.first() : united;
    }

    /** The thing as a message names it. */
    private static String subject(Object statement) {
        if (statement instanceof Entity entity) {
            return entity.entityKind().word() + " '" + entity.id() + "'";
        } else if (statement instanceof Entry entry) {
            return "entry '" + entry.id() + "'";
        } else if (statement instanceof StatedTotal total) {
            return "total of " + total.subject() + ", " + total.measure() + " (" + total.scope() + ")"
                    + total.asOf().map(date -> " as of " + date).orElse("");
        } else if (statement instanceof Affiliation affiliation) {
            return affiliation
                    + affiliation.series().map(series -> " in " + series).orElse("")
                    + affiliation.car().map(car -> " with " + car).orElse("")
                    + affiliation.from().map(from -> " from " + from).orElse("");
        }
        return statement.toString();
    }

    /** An attribute whose row says that it unites by hand; null where nothing is said of it. */
    static @Nullable Object byHand(Attribute<?, ?> attribute, Statements<?> said) {
        if (attribute == ResultAttribute.LINE_UP) {
            return LineUpRules.unite(((Statements<Result>) said).part(Result::lineUp));
        } else if (attribute == TitleAttribute.HOLDERS_COMPLETE) {
            return ((Statements<Title>) said).any(Title::holdersComplete);
        } else if (attribute instanceof AffiliationAttribute ofAffiliation) {
            return ofAffiliation(ofAffiliation, (Statements<Affiliation>) said);
        }
        Statements<StatedTotal> totals = (Statements<StatedTotal>) said;
        // More than an exact total would be a conflict, so where there is one, it is the greatest.
        return attribute == StatedTotalAttribute.AT_LEAST
                ? !totals.any(total -> !total.atLeast())
                : totals.greatest(StatedTotal::value);
    }

    /**
     * The ends of an affiliation. A rumoured day does not make a confirmed year narrower: of an end, what is less sure gives
     * way. Who says nothing of the end says nothing of how sure it is either.
     */
    private static @Nullable Object ofAffiliation(AffiliationAttribute attribute, Statements<Affiliation> said) {
        if (attribute == AffiliationAttribute.FROM_CERTAINTY) {
            return said.greatest(Affiliation::fromCertainty);
        }
        boolean ends = said.any(affiliation -> affiliation.to().isPresent());
        Statements<Affiliation> ending =
                ends ? said.only(affiliation -> affiliation.to().isPresent()) : said;
        Certainty surest = ending.greatest(Affiliation::toCertainty);
        if (attribute == AffiliationAttribute.TO_CERTAINTY) {
            return surest;
        }
        return ends
                ? said.intersected(
                        attribute.words(),
                        ending.only(affiliation -> affiliation.toCertainty() == surest)
                                .said(affiliation -> Attribute.known(affiliation.to())))
                : null;
    }

    /** What attributes have to do with each other; each by itself is united already. */
    static void check(Statements<?> said) {
        Object first = said.first();
        if (first instanceof Season) {
            ((Statements<Season>) said)
                    .<List<CarClass>, CarClass>together(
                            "classes and top class",
                            season -> season.classes().isEmpty() ? null : season.classes(),
                            season -> Attribute.known(season.topClass()),
                            List::contains);
        } else if (first instanceof Result) {
            ((Statements<Result>) said)
                    .<Integer, Integer>together(
                            "overall position and class position",
                            result -> Attribute.known(result.overallPosition()),
                            result -> Attribute.known(result.classPosition()),
                            (overall, inClass) -> inClass <= overall);
        } else if (first instanceof Entry) {
            ((Statements<Entry>) said)
                    .<Manufacturer, CarModel>together(
                            MARQUE,
                            entry -> (Manufacturer) EntryAttribute.MANUFACTURER.of(entry),
                            entry -> Attribute.known(entry.car()),
                            Rules::agree);
        } else if (first instanceof CrewMember) {
            ((Statements<CrewMember>) said)
                    .<Answer, Integer>together(
                            "drove and laps",
                            member -> member.drove() == Answer.NO ? Answer.NO : null,
                            member -> member.laps().orElse(0) == 0 ? null : Attribute.known(member.laps()),
                            (no, laps) -> false);
        } else if (first instanceof Title) {
            ((Statements<Title>) said)
                    .against(
                            "holders",
                            Title::holdersComplete,
                            Rules::contradicting,
                            title -> Statements.shown(title.holders()) + (title.holdersComplete() ? "" : "…"));
        } else if (first instanceof StatedTotal) {
            ((Statements<StatedTotal>) said)
                    .against(
                            "value",
                            total -> !total.atLeast(),
                            one -> other -> contradict(one, other),
                            total -> (total.atLeast() ? "at least " : "") + total.value());
        }
    }

    private static boolean agree(Manufacturer stated, CarModel car) {
        return car.manufacturer().isEmpty() || car.manufacturer().get().isSameAs(stated);
    }

    /** The conflict between the marque that an entry states and that of its car, of which others may have told it. */
    static Optional<Conflict> marque(Entry entry, CarModel car) {
        Manufacturer stated = (Manufacturer) EntryAttribute.MANUFACTURER.of(entry);
        if (stated == null || agree(stated, car)) {
            return Optional.empty();
        }
        String ofCar = car.manufacturer().orElseThrow().id();
        return Optional.of(new Conflict(
                subject(entry),
                MARQUE,
                Statements.contradiction(stated.id(), entry.citations(), ofCar, car.citations()),
                List.of(stated.id(), ofCar),
                List.of(entry, car)));
    }

    /** Nobody holds a title beside those who are all; the one knows all of them. */
    private static Predicate<Title> contradicting(Title one) {
        Set<Competitor> holders = new TreeSet<>(StatementOrder::byKindAndId);
        holders.addAll(one.holders());
        return other -> !holders.containsAll(other.holders())
                || (other.holdersComplete() && other.holders().size() < holders.size());
    }

    /** The first is exact. */
    private static boolean contradict(StatedTotal one, StatedTotal other) {
        return other.atLeast() ? other.value() > one.value() : other.value() != one.value();
    }
}
