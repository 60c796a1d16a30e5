package io.github.palmares.testing;

import static io.github.palmares.testing.Shares.often;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.model.Title;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.StatisticsReport;

/** Holds that generated records are what a property needs: valid, and with the awkward cases among them. */
class AnyRecordsProperties {
    @Property
    void noTwoFactsStateTheSameThing(@ForAll(supplier = AnyRecords.class) Records records) {
        Set<List<Object>> keys = new HashSet<>();
        records.facts().forEach(fact -> keys.add(AnyRecords.key(fact)));

        assertEquals(records.facts().size(), keys.size());
    }

    @Property
    void anEntryHasOneValueWhereverItIsNamed(@ForAll(supplier = AnyRecords.class) Records records) {
        Map<String, Entry> entries = new HashMap<>();
        all(records, Entry.class).forEach(entry -> entries.put(entry.id(), entry));

        all(records, Result.class)
                .forEach(result ->
                        assertEquals(entries.getOrDefault(result.entry().id(), result.entry()), result.entry()));
    }

    @Tag("shares")
    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void awkwardCasesComeUpOften(@ForAll(supplier = AnyRecords.class) Records records) {
        List<Fact> facts = records.facts();
        often("empty", facts.isEmpty());
        often("tie", hasTie(records));
        often("shared number", sharesANumber(records));
        often(
                "partial line-up",
                any(records, r -> !r.drivers().isEmpty() && !r.lineUp().whole()));
        often("no drivers known", any(records, r -> r.drivers().isEmpty()));
        often(
                "unknown position",
                any(
                        records,
                        r -> r.overallPosition().isEmpty() && r.classPosition().isEmpty()));
        often("reported position", any(records, r -> r.reportedPosition().isPresent()));
        often("unknown date", any(records, r -> r.race().start().isEmpty()));
        often("ran as", any(records, r -> r.ranAs().isPresent()));
        often("took no part", any(records, r -> r.tookPart().isNo()));
        often("overall win", any(records, Result::isOverallWin));
        often("class win", any(records, Result::isClassWin));
        often("first of a class that does not compete", any(records, AnyRecordsProperties::isFirstOfNone));
        often(
                "title without a kind",
                all(records, Title.class).anyMatch(t -> t.kind().isEmpty()));
        often(
                "title of two classes",
                all(records, Title.class).anyMatch(t -> t.classes().size() > 1));
        often(
                "fact without citation",
                facts.stream().anyMatch(fact -> fact.citations().isEmpty()));
    }

    private static <T> Stream<T> all(Records records, Class<T> type) {
        return records.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean any(Records records, Predicate<Result> matches) {
        return all(records, Result.class).anyMatch(matches);
    }

    private static boolean isFirstOfNone(Result result) {
        return result.classPosition().orElse(0) == 1
                && result.carClass().map(carClass -> !carClass.competes()).orElse(false);
    }

    /** Two cars of one race on one place of all, or of one class. */
    private static boolean hasTie(Records records) {
        Set<List<Object>> places = new HashSet<>();
        return any(
                        records,
                        r -> r.overallPosition().isPresent()
                                && !places.add(List.of(r.race().id(), r.overallPosition())))
                || any(
                        records,
                        r -> r.classPosition().isPresent()
                                && r.carClass().isPresent()
                                && !places.add(List.of(r.race().id(), r.carClass(), r.classPosition())));
    }

    /** One number in two classes of a race. */
    private static boolean sharesANumber(Records records) {
        Map<List<Object>, Object> classes = new HashMap<>();
        return any(records, r -> {
            Object first = classes.putIfAbsent(List.of(r.race().id(), r.number()), r.carClass());
            return r.number().isPresent() && first != null && !first.equals(r.carClass());
        });
    }
}
