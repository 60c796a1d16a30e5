package io.github.palmares.bench;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.compound.CompoundIndex;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** CQEngine, with a hash index on each attribute that parts facts finely. */
final class CqEnginePeer implements Peer {
    private static final Attribute<Result, Driver> DRIVER = many(Result.class, Driver.class, "driver", Result::drivers);
    private static final Attribute<Result, Team> TEAM = many(Result.class, Team.class, "team", Result::teams);
    private static final SimpleAttribute<Result, Event> EVENT = one(
            Result.class, Event.class, "event", result -> result.race().event().orElseThrow());
    private static final SimpleAttribute<Result, CarClass> CLASS = one(
            Result.class, CarClass.class, "class", result -> result.carClass().orElseThrow());
    private static final SimpleAttribute<Result, Integer> YEAR = one(
            Result.class,
            Integer.class,
            "year",
            result -> result.race().season().firstYear());
    private static final SimpleAttribute<Result, Boolean> WIN =
            one(Result.class, Boolean.class, "win", Result::isClassWin);
    private static final SimpleAttribute<Result, Boolean> PODIUM =
            one(Result.class, Boolean.class, "podium", Result::isClassPodium);
    private static final SimpleAttribute<Result, Boolean> OUTSIDE_TOP =
            one(Result.class, Boolean.class, "outside", Conditions::isOutsideTopClass);
    private static final Attribute<Title, Competitor> HOLDER =
            many(Title.class, Competitor.class, "holder", Title::holders);
    private static final Attribute<Title, CarClass> TITLE_CLASS =
            many(Title.class, CarClass.class, "class", Title::classes);
    private static final SimpleAttribute<Entry, Season> SEASON =
            one(Entry.class, Season.class, "season", Entry::season);
    private static final SimpleAttribute<Entry, CarNumber> NUMBER =
            one(Entry.class, CarNumber.class, "number", entry -> entry.number().orElseThrow());

    private final IndexedCollection<Result> results = new ConcurrentIndexedCollection<>();
    private final IndexedCollection<Title> titles = new ConcurrentIndexedCollection<>();
    private final IndexedCollection<Entry> entries = new ConcurrentIndexedCollection<>();

    CqEnginePeer(RecordBook book) {
        results.addAll(book.results().toList());
        results.addIndex(HashIndex.onAttribute(DRIVER));
        results.addIndex(HashIndex.onAttribute(TEAM));
        titles.addAll(book.titles().toList());
        titles.addIndex(HashIndex.onAttribute(HOLDER));
        entries.addAll(book.entries().toList());
        entries.addIndex(CompoundIndex.onAttributes(SEASON, NUMBER));
    }

    private static <O, A> SimpleAttribute<O, A> one(Class<O> of, Class<A> type, String name, Function<O, A> value) {
        return new SimpleAttribute<>(of, type, name) {
            @Override
            public A getValue(O object, QueryOptions options) {
                return value.apply(object);
            }
        };
    }

    private static <O, A> Attribute<O, A> many(
            Class<O> of, Class<A> type, String name, Function<O, ? extends Iterable<A>> values) {
        return new MultiValueAttribute<>(of, type, name) {
            @Override
            public Iterable<A> getValues(O object, QueryOptions options) {
                return values.apply(object);
            }
        };
    }

    @Override
    public int classWins(Driver driver) {
        try (ResultSet<Result> found = results.retrieve(and(equal(DRIVER, driver), equal(WIN, true)))) {
            return found.size();
        }
    }

    @Override
    public Iterable<Result> classWinList(Driver driver) {
        return results.retrieve(and(equal(DRIVER, driver), equal(WIN, true)));
    }

    @Override
    public Iterable<Title> titles(Driver driver, CarClass carClass) {
        return titles.retrieve(and(equal(HOLDER, driver), equal(TITLE_CLASS, carClass)));
    }

    @Override
    public Iterable<Result> resultsAt(Driver driver, Event event) {
        return results.retrieve(and(equal(DRIVER, driver), equal(EVENT, event)));
    }

    @Override
    public Iterable<Driver> coDrivers(Driver driver) {
        Set<Driver> others = new LinkedHashSet<>();
        try (ResultSet<Result> found = results.retrieve(equal(DRIVER, driver))) {
            for (Result result : found) {
                others.addAll(result.drivers());
            }
        }
        others.remove(driver);
        return others;
    }

    @Override
    public Iterable<Entry> entries(Season season, CarNumber number) {
        return entries.retrieve(and(equal(SEASON, season), equal(NUMBER, number)));
    }

    @Override
    public Iterable<Result> classPodiums(Team team, CarClass carClass, int since) {
        return results.retrieve(
                and(equal(TEAM, team), equal(CLASS, carClass), equal(PODIUM, true), greaterThanOrEqualTo(YEAR, since)));
    }

    @Override
    public Iterable<Result> outsideTopClass(Driver driver, Team team) {
        return results.retrieve(and(equal(DRIVER, driver), equal(TEAM, team), equal(OUTSIDE_TOP, true)));
    }
}
