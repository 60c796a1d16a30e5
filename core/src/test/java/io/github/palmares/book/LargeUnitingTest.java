package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.testing.Growth;
import io.github.palmares.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Uniting takes time in proportion to what is stated, whatever that is. */
class LargeUnitingTest {
    private static <T> List<T> each(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private static RecordBook united(List<? extends Fact> facts) {
        return RecordBook.builder().addAll(facts).build();
    }

    private static List<Fact> lineUpInTwoStatements(int count) {
        List<Driver> drivers = new ArrayList<>(each(count, i -> Samples.driver("d" + i)));
        Result one = Samples.result("r", "e");
        LineUp whole = LineUp.whole(drivers.toArray(new Driver[0]));
        Collections.reverse(drivers);
        LineUp some = LineUp.of(drivers.toArray(new Driver[0]));
        return List.of(
                one.toBuilder().lineUp(whole).build(),
                one.toBuilder().lineUp(some).build());
    }

    @Test
    void aLineUpOfManyInTwoStatements() {
        Growth.assertLinear(10_000, count -> count, count -> united(lineUpInTwoStatements(count)));
    }

    @Test
    void aLineUpOfManyAndManyStatementsOfOneDriver() {
        Growth.assertLinear(
                2_000,
                count -> {
                    List<Fact> facts = new ArrayList<>(lineUpInTwoStatements(count));
                    facts.addAll(each(
                            count,
                            i -> Samples.result("r", "e").toBuilder()
                                    .lineUp(LineUp.of(Samples.driver("d" + i)))
                                    .build()));
                    return facts;
                },
                LargeUnitingTest::united);
    }

    @Test
    void lineUpsOfDriversWithCollidingIds() {
        Growth.assertLinear(
                4_000,
                count -> {
                    List<String> ids = Growth.collidingIds(count);
                    return each(
                            count,
                            i -> Samples.result("r", "e" + i).toBuilder()
                                    .lineUp(LineUp.of(Samples.driver(ids.get(i))))
                                    .build());
                },
                LargeUnitingTest::united);
    }

    @Test
    void titleHoldersInManyStatements() {
        Growth.assertLinear(
                2_000,
                count -> {
                    Championship championship = Samples.championship("c");
                    Title all = Samples.title("c").toBuilder()
                            .championship(championship)
                            .addAllHolders(each(count, i -> Samples.driver("d" + i)))
                            .holdersComplete(true)
                            .build();
                    List<Fact> facts = new ArrayList<>(each(
                            count,
                            i -> all.toBuilder()
                                    .holders(List.of(Samples.driver("d" + i)))
                                    .holdersComplete(false)
                                    .build()));
                    facts.add(all);
                    return facts;
                },
                LargeUnitingTest::united);
    }

    @Test
    void halfStatedResultsOfOneRaceAndEntry() {
        Growth.assertLinear(
                3_000,
                count -> each(
                        count,
                        i -> Samples.result("r", "e").toBuilder()
                                .lineUp(LineUp.of(Samples.driver("d" + i)))
                                .addCitation(Samples.citation("s", i + 1))
                                .build()),
                LargeUnitingTest::united);
    }

    @Test
    void statementsOfOneDriverWithOneHash() {
        Growth.assertLinear(
                4_000,
                count -> {
                    List<String> names = Growth.collidingIds(count);
                    return each(
                            count,
                            i -> Samples.driver("d").toBuilder()
                                    .addAlias(names.get(i))
                                    .build());
                },
                statements -> RecordBook.builder().addEntities(statements).build());
    }

    /** One day is apart from half of the others, which all meet each other. */
    @Test
    void spansOfWhichHalfDisagreeWithOne() {
        LocalDate day = LocalDate.of(1900, 1, 1);
        Growth.assertLinear(
                5_000,
                count -> {
                    List<Entity> statements = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        statements.add(born(PartialDate.between(day, day.plusDays(20_000 + i)), 1));
                        statements.add(born(PartialDate.between(day.plusDays(200), day.plusDays(20_000 + i)), 3));
                    }
                    statements.add(born(PartialDate.of(day.plusDays(100)), 2));
                    return statements;
                },
                statements -> RecordBook.builder().addEntities(statements).conflicts());
    }

    private static Driver born(PartialDate span, int paragraph) {
        return Samples.driver("d").toBuilder()
                .born(span)
                .addCitation(Samples.citation("s", paragraph))
                .build();
    }

    private static List<Fact> inManyClasses(int count) {
        List<CarClass> classes = each(count, i -> Samples.carClass("c" + i));
        Season season = Samples.season("s").toBuilder().classes(classes).build();
        List<Fact> facts = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            Entry entry = Entry.builder()
                    .id("e" + i)
                    .season(season)
                    .carClass(classes.get(i))
                    .build();
            facts.add(entry);
            facts.add(Samples.result("r", "e").toBuilder()
                    .race(Samples.race("r").toBuilder().season(season).build())
                    .entry(entry)
                    .build());
            facts.add(Samples.title("t").toBuilder()
                    .season(season)
                    .addClass(classes.get(i))
                    .build());
        }
        return facts;
    }

    @Test
    void aSeasonOfManyClasses() {
        Growth.assertLinear(4_000, count -> List.of(inManyClasses(count), inManyClasses(count)), facts -> {
            RecordBook one = united(facts.get(0));
            RecordBook other = united(facts.get(1));
            if (!one.equals(other) || !one.merge(other).equals(one)) {
                throw new AssertionError("expected the same book");
            }
        });
    }

    @Test
    void aCareerOfAffiliationsThatLastForAges() {
        Growth.assertLinear(
                20,
                count -> united(each(
                        count,
                        i -> Affiliation.builder()
                                .member(Samples.driver("d"))
                                .of(Samples.team("t" + i))
                                .kind(AffiliationKind.DRIVES_FOR)
                                .from(PartialDate.ofYear(1))
                                .to(PartialDate.ofYear(9999))
                                .build())),
                book -> book.career(book.driver("d")).teams());
    }

    @Test
    void totalsOfManyDriversAndTheirResults() {
        Growth.assertLinear(
                4_000,
                count -> {
                    List<Fact> facts = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        Driver driver = Samples.driver("d" + i);
                        facts.add(Samples.result("r" + i, "e" + i).toBuilder()
                                .lineUp(LineUp.of(driver))
                                .build());
                        facts.add(StatedTotal.builder()
                                .subject(driver)
                                .measure(Measure.STARTS)
                                .value(2)
                                .build());
                    }
                    return united(facts);
                },
                RecordBook::reconcile);
    }

    @Test
    void whatIsAskedOfCollidingIds() {
        Growth.assertLinear(
                4_000,
                count -> {
                    List<String> ids = Growth.collidingIds(count);
                    return united(each(
                            count,
                            i -> Samples.result(ids.get(i), ids.get(i)).toBuilder()
                                    .lineUp(LineUp.of(Samples.driver("me"), Samples.driver(ids.get(i))))
                                    .build()));
                },
                book -> {
                    Driver me = book.driver("me");
                    book.coDrivers(me);
                    book.results().drivers();
                    book.results().races();
                    book.career(me).starts();
                    book.findings();
                });
    }
}
