package io.github.palmares.book;

import io.github.palmares.book.merge.Facts;
import io.github.palmares.book.merge.Merge;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Named;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable book of records: facts, and the drivers, teams, races and seasons that they name. It answers questions by
 * its sequences ({@link #titles()}, {@link #results()}, …), which narrow step by step.
 *
 * <p>Within a book there is one value for each entity, however many facts name it. Statements of one entity, or of one
 * fact, are united when the book is built: what one leaves open the other may fill in, lists such as aliases and citations
 * are put together, and what contradicts is refused with a {@link RecordConflictException}. Nothing is overwritten.
 *
 * <p>Laws: a book is the same whatever the order in which its facts were added; {@code toBuilder().build()} equals the
 * book; {@link #merge} is commutative, associative and idempotent where it succeeds; leaving out a fact never makes a
 * sequence longer. Two books are equal if they hold equal entities and facts.
 *
 * <p>A book can be used by several threads at once.
 *
 * <p>It is no bean: a mapper of Jackson without {@code PalmaresModule} writes <code>{}</code> for it, without an error.
 */
public final class RecordBook extends LookUps {
    private final Entries entries;
    private final Results results;
    private final Titles titles;
    private final Affiliations affiliations;
    private final StatedTotals totals;
    private final List<Coverage> coverage;
    private final List<PointsAdjustment> adjustments;
    private final Index index;

    /** Worked out when first asked for; 0 until then. */
    private int hash;

    private RecordBook(Merge.United united) {
        super(new Directory(united.entities()));
        Entry[] itsEntries = united.facts().entries().toArray(new Entry[0]);
        Result[] itsResults = united.facts().results().toArray(new Result[0]);
        Title[] itsTitles = united.facts().titles().toArray(new Title[0]);
        this.index = new Index(directory(), itsEntries, itsResults, itsTitles);
        this.entries = new Entries(itsEntries, index.entries());
        this.results = new Results(itsResults, index.results());
        this.titles = new Titles(itsTitles, index.titles());
        this.affiliations = new Affiliations(united.facts().affiliations().toArray(new Affiliation[0]));
        this.totals = new StatedTotals(united.facts().totals().toArray(new StatedTotal[0]));
        this.coverage = united.facts().coverage();
        this.adjustments = united.facts().adjustments();
    }

    /** {@return a builder without any facts} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with all that this book holds; built at once, it gives an equal book} */
    public Builder toBuilder() {
        return builder().addEntities(entities().toList()).addAll(facts().toList());
    }

    /** {@return the titles} */
    public Titles titles() {
        return titles;
    }

    /** {@return the results} */
    public Results results() {
        return results;
    }

    /** {@return the entries} */
    public Entries entries() {
        return entries;
    }

    /** {@return the affiliations} */
    public Affiliations affiliations() {
        return affiliations;
    }

    /** {@return the totals that sources state} */
    public StatedTotals totals() {
        return totals;
    }

    /** {@return what the book says it is complete in} */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** {@return the points given or taken apart from results, in order of season and table} */
    public List<PointsAdjustment> adjustments() {
        return adjustments;
    }

    /** {@return all facts: entries, results, titles, affiliations, totals, coverage and adjustments, each in its order} */
    public Stream<Fact> facts() {
        return byType().stream();
    }

    private Facts byType() {
        return new Facts(
                entries.toList(),
                results.toList(),
                titles.toList(),
                affiliations.toList(),
                totals.toList(),
                coverage,
                adjustments);
    }

    /** {@return all entities that the facts name, or that were added by themselves, by kind and id} */
    public Stream<Entity> entities() {
        return directory().stream();
    }

    /**
     * An entry that the book is known to hold.
     *
     * @param id the id
     * @return the entry
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public Entry entry(String id) {
        return findEntry(id)
                .orElseThrow(() -> Directory.unknown(
                        "entry", id, entries.stream().map(Entry::id).toList()));
    }

    /**
     * An entry, if the book holds it.
     *
     * @param id the id
     * @return the entry, absent where the book holds none with this id
     */
    public Optional<Entry> findEntry(String id) {
        Objects.requireNonNull(id, "id");
        return index.entries().get().find(id);
    }

    /**
     * All who bear a name: it is their name or an alias, or a driver's family or legal name, whatever the case, accents
     * and dashes. Names decide nothing: there may be several, of one kind or of different ones.
     *
     * @param name a name
     * @return the bearers by kind and id; empty where there are none
     */
    public List<Named> named(String name) {
        return directory().named(Objects.requireNonNull(name, "name"));
    }

    /**
     * All whom a text may mean: each of its words begins a word of one of their names, aliases, or a driver's family or
     * legal name, whatever the case, accents, dashes and order. "ickx", "vergne jean", "Vergne, Jean-Éric" and "gtdpro"
     * each find theirs. A search offers, and decides nothing: which name is whose is never told from parts of it.
     *
     * <p>Best first: whose name it is; whose name it is in another order; whose name it is the first words of; whose name
     * it is other words of; whose name begins so; whose name has words that begin so. Those who fit as well are by kind and
     * id. Of a text of more than 200 characters the first 200 are sought.
     *
     * @param text what somebody has typed
     * @return those found; empty where there are none, or where the text has neither letters nor digits
     */
    public List<Named> search(String text) {
        return search(text, Named.class);
    }

    /**
     * All of one type whom a text may mean; see {@link #search(String)}.
     *
     * @param text what somebody has typed
     * @param type what is sought, such as {@code Driver.class}
     * @param <E> what is sought
     * @return those found, best first
     */
    public <E extends Named> List<E> search(String text, Class<E> type) {
        return directory().search(Objects.requireNonNull(text, "text"), Objects.requireNonNull(type, "type"));
    }

    /**
     * All who bear an id of somebody else's data. Such an id decides nothing, and some have named two people: there may be
     * several bearers.
     *
     * @param id the id
     * @return the bearers by kind and id; empty where there are none
     */
    public List<Entity> find(ExternalId id) {
        return directory().find(Objects.requireNonNull(id, "id"));
    }

    /**
     * The drivers who shared a car with a driver in a race: the others in the line-ups that list the driver. Who is only
     * signed for the same car, or drove another one, is none.
     *
     * @param driver the driver
     * @return the others, each once, in order of the first race together
     */
    public List<Driver> coDrivers(Driver driver) {
        Objects.requireNonNull(driver, "driver");
        return index.results().get().coDrivers(driver);
    }

    /**
     * What the book knows of a career, and whether that is all.
     *
     * @param competitor the driver, team or marque
     * @return the career; one without any facts for somebody the book does not know
     */
    public Career career(Competitor competitor) {
        Objects.requireNonNull(competitor, "competitor");
        return Career.of(this, competitor);
    }

    /**
     * Each stated total held against what the book can count.
     *
     * @return one reconciliation a total, in the order of {@link #totals()}
     */
    public List<Reconciliation> reconcile() {
        return totals.stream().map(total -> Reconciler.reconcile(this, total)).toList();
    }

    /**
     * What looks wrong, doubtful or remarkable in the book: facts that contradict each other, or are not cited. Nothing in
     * the book is changed by it.
     *
     * @return the findings, errors first
     */
    public List<Finding> findings() {
        return Inspection.of(this);
    }

    /**
     * This book and another, united. An entity or fact of both is one; see the rules above.
     *
     * @param other the other book
     * @return a book with the facts of both
     * @throws RecordConflictException if the two contradict each other
     */
    public RecordBook merge(RecordBook other) {
        Objects.requireNonNull(other, "other");
        return toBuilder()
                .addEntities(other.entities().toList())
                .addAll(other.facts().toList())
                .build();
    }

    /**
     * This book with another value for one of its entities, such as a corrected name; all facts and entities then refer
     * to the new value.
     *
     * @param replacement the new value, with the kind and the id of the old one
     * @return the book with the new value
     * @throws NoSuchElementException if the book holds no entity of this kind and id
     */
    public RecordBook replace(Entity replacement) {
        Objects.requireNonNull(replacement, "replacement");
        directory().known(replacement.entityKind(), replacement.id(), Entity.class);
        return new RecordBook(Merge.replace(new Merge.United(directory().byKind(), byType(), List.of()), replacement));
    }

    /** Each thing is compared by itself: what it refers to is in the book, and compared there. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof RecordBook other
                        && directory().equals(other.directory())
                        && byType().saysTheSame(other.byType()));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * directory().hashCode() + byType().hashCode();
        }
        return hash;
    }

    /** {@return how much the book holds, such as {@code record book of 9 entities and 12 facts}} */
    @Override
    public String toString() {
        return "record book of " + entities().count() + " entities and " + facts().count() + " facts";
    }

    /** Gathers facts for a {@link RecordBook}; not safe for use by several threads at once. */
    public static final class Builder {
        private final List<Entity> entities = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();

        private Builder() {}

        /**
         * Adds facts. The entities that they name come along by themselves.
         *
         * @param more the facts
         * @return this builder
         */
        public Builder add(Fact... more) {
            return addAll(Arrays.asList(more));
        }

        /**
         * Adds facts. The entities that they name come along by themselves.
         *
         * @param more the facts
         * @return this builder
         */
        public Builder addAll(Iterable<? extends Fact> more) {
            for (Fact fact : more) {
                facts.add(Objects.requireNonNull(fact, "fact"));
            }
            return this;
        }

        /**
         * Adds an entity that no fact may name, such as a circuit without a race so far.
         *
         * @param entity the entity
         * @return this builder
         */
        public Builder addEntity(Entity entity) {
            entities.add(Objects.requireNonNull(entity, "entity"));
            return this;
        }

        /**
         * Adds entities that no fact may name.
         *
         * @param more the entities
         * @return this builder
         */
        public Builder addEntities(Iterable<? extends Entity> more) {
            for (Entity entity : more) {
                addEntity(entity);
            }
            return this;
        }

        /**
         * All conflicts of what was added, without building the book. Where classes follow each other in a circle, nothing
         * else is looked at.
         *
         * @return a finding of the kind {@link FindingKind#CONTRADICTED} for each, with both facts where facts contradict
         *     each other; empty where a book can be built
         */
        public List<Finding> conflicts() {
            return Merge.unite(entities, facts).conflicts().stream()
                    .map(conflict -> Finding.of(
                            FindingKind.CONTRADICTED,
                            conflict.subject(),
                            conflict.attribute() + ": " + conflict.contradiction(),
                            new RecordConflictException(conflict).facts()))
                    .toList();
        }

        /**
         * Unites what was added.
         *
         * @return the book
         * @throws RecordConflictException if two statements of one entity or fact contradict each other
         */
        public RecordBook build() {
            Merge.United united = Merge.unite(entities, facts);
            if (!united.conflicts().isEmpty()) {
                throw new RecordConflictException(united.conflicts().get(0));
            }
            return new RecordBook(united);
        }
    }
}
