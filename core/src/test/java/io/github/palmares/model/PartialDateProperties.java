package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of partial dates, held against every single day that a date can be. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PartialDateProperties {
    /** Days around a leap day; an open end reaches beyond them to either side, and so far is all that matters. */
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 25);

    private static final int SPAN = 9;
    private static final List<LocalDate> NEAR =
            FIRST.minusDays(3).datesUntil(FIRST.plusDays(SPAN + 3)).toList();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN - 1).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> narrow() {
        return datesOf(days());
    }

    @Provide
    Arbitrary<PartialDate> wide() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                datesOf(anyDay),
                anyDay.map(day -> PartialDate.ofMonth(YearMonth.from(day))),
                anyDay.map(day -> PartialDate.ofYear(day.getYear())),
                anyDay.map(day -> PartialDate.between(day.withDayOfYear(1), day)),
                anyDay.map(day -> PartialDate.between(day.withDayOfMonth(1), day)));
    }

    /** Birthdays within three years, a leap year among them. */
    @Provide
    Arbitrary<PartialDate> births() {
        return datesOf(Arbitraries.integers().between(0, 1095).map(LocalDate.of(2019, 1, 1)::plusDays));
    }

    @Provide
    Arbitrary<LocalDate> later() {
        Arbitrary<LocalDate> leapDays = Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2024, 2, 29));
        return Arbitraries.oneOf(
                leapDays, Arbitraries.integers().between(0, 2500).map(LocalDate.of(2018, 1, 1)::plusDays));
    }

    private static Arbitrary<PartialDate> datesOf(Arbitrary<LocalDate> days) {
        Arbitrary<PartialDate> spans = Combinators.combine(days, days)
                .as((a, b) -> a.isAfter(b) ? PartialDate.between(b, a) : PartialDate.between(a, b));
        return Arbitraries.oneOf(
                days.map(PartialDate::of), spans, days.map(PartialDate::notBefore), days.map(PartialDate::notAfter));
    }

    /** Days, ages on dates of more than one day, and both. */
    @Provide
    Arbitrary<PartialDate> stated() {
        Arbitrary<PartialDate> ages = Combinators.combine(Arbitraries.integers().between(0, 2), narrow())
                .as(PartialDate::aged);
        Arbitrary<PartialDate> some = Arbitraries.oneOf(narrow(), ages);
        return Combinators.combine(some, some).as((a, b) -> a.intersection(b).orElse(a));
    }

    private static Stream<LocalDate> daysOf(PartialDate date) {
        return NEAR.stream().filter(day -> allows(date, day));
    }

    private static boolean allows(PartialDate date, LocalDate day) {
        return !date.earliest().map(day::isBefore).orElse(false)
                && !date.latest().map(day::isAfter).orElse(false);
    }

    private static Answer certain(List<Boolean> possible) {
        boolean yes = possible.contains(true);
        return yes && possible.contains(false) ? Answer.UNKNOWN : Answer.of(yes);
    }

    /** How often the birthday has come round; that of 29 February falls on 1 March in common years. */
    private static int birthdays(LocalDate birth, LocalDate day) {
        int birthdays = 0;
        for (int year = birth.getYear() + 1; year <= day.getYear(); year++) {
            boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
            LocalDate birthday = leapDay && !YearMonth.of(year, 2).isValidDay(29)
                    ? LocalDate.of(year, 3, 1)
                    : LocalDate.of(year, birth.getMonthValue(), birth.getDayOfMonth());
            if (!birthday.isAfter(day)) {
                birthdays++;
            }
        }
        return birthdays;
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void parsingWhatIsWrittenGivesTheDate(@ForAll("wide") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property
    void parsingWhatIsWrittenOfAgesGivesTheDate(@ForAll("stated") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property
    void beforeAndAfterHoldForEveryPairOfDays(@ForAll("narrow") PartialDate a, @ForAll("narrow") PartialDate b) {
        List<Boolean> before = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        daysOf(a)
                .forEach(x -> daysOf(b).forEach(y -> {
                    before.add(x.isBefore(y));
                    after.add(x.isAfter(y));
                }));

        assertEquals(certain(before), a.isBefore(b));
        assertEquals(certain(after), a.isAfter(b));
        assertEquals(a.isBefore(b), b.isAfter(a));
    }

    @Property
    void isOnADayWhereEveryDayPossibleIs(@ForAll("narrow") PartialDate date, @ForAll("days") LocalDate day) {
        List<LocalDate> possible = daysOf(date).toList();

        assertEquals(certain(possible.stream().map(day::equals).toList()), date.isOn(day));
        assertEquals(possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty(), date.day());
    }

    @Property
    void theIntersectionIsTheDaysThatBothAllow(@ForAll("narrow") PartialDate a, @ForAll("narrow") PartialDate b) {
        List<LocalDate> both = daysOf(a).filter(day -> allows(b, day)).toList();

        assertEquals(
                both, a.intersection(b).stream().flatMap(date -> daysOf(date)).toList());
    }

    @Property
    void intersectionIsCommutativeAssociativeAndIdempotent(
            @ForAll("stated") PartialDate a, @ForAll("stated") PartialDate b, @ForAll("stated") PartialDate c) {
        assertEquals(a.intersection(b), b.intersection(a));
        assertEquals(Optional.of(a), a.intersection(a));
        assertEquals(
                a.intersection(b).flatMap(c::intersection), b.intersection(c).flatMap(a::intersection));
        a.intersection(b).ifPresent(both -> assertEquals(Optional.of(both), a.intersection(both)));
    }

    @Property
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("stated") PartialDate a, @ForAll("stated") PartialDate b, @ForAll("stated") PartialDate c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property
    void theAgeIsThatOfEveryBirthdayPossible(@ForAll("births") PartialDate born, @ForAll("later") LocalDate day) {
        LocalDate first = born.earliest().orElse(LocalDate.of(2000, 1, 1));
        LocalDate last = born.latest().filter(day::isAfter).orElse(day);
        TreeSet<Integer> ages = new TreeSet<>();
        first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .forEach(birth -> ages.add(birthdays(birth, day)));

        if (ages.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> born.ageOn(day));
        } else {
            OptionalInt most = born.earliest().isPresent() ? OptionalInt.of(ages.last()) : OptionalInt.empty();
            assertEquals(new Age(ages.first(), most), born.ageOn(day));
        }
    }

    @Property
    void theAgeOnADateIsThatOnEveryDayItCanBe(
            @ForAll("births") PartialDate born,
            @ForAll("later") LocalDate first,
            @ForAll @IntRange(max = 500) int more) {
        List<Age> ages = first.datesUntil(first.plusDays(more + 1L))
                .filter(day -> born.earliest().isEmpty()
                        || !day.isBefore(born.earliest().get()))
                .map(born::ageOn)
                .toList();
        PartialDate on = PartialDate.between(first, first.plusDays(more));

        if (ages.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> born.ageOn(on));
        } else {
            assertEquals(
                    new Age(ages.get(0).atLeast(), ages.get(ages.size() - 1).atMost()), born.ageOn(on));
        }
    }

    @Property
    void someoneOfAnAgeOnADateIsThatOldThen(@ForAll @IntRange(max = 90) int years, @ForAll("narrow") PartialDate on) {
        assertEquals(
                new Age(years, OptionalInt.of(years)),
                PartialDate.aged(years, on).ageOn(on));
    }

    @Property
    void someoneOfAnAgeOnADayIsThatOldThen(@ForAll @IntRange(max = 90) int years, @ForAll("later") LocalDate day) {
        assertEquals(
                new Age(years, OptionalInt.of(years)),
                PartialDate.aged(years, day).ageOn(day));
    }

    @Property
    void agedAllowsExactlyTheBirthdaysThatGiveTheAge(
            @ForAll @IntRange(max = 5) int years, @ForAll("narrow") PartialDate on) {
        PartialDate born = PartialDate.aged(years, on);
        Set<LocalDate> days = new TreeSet<>();
        LocalDate start = FIRST.minusYears(years + 2L);
        start.datesUntil(FIRST.plusDays(SPAN)).forEach(birth -> {
            if (daysOf(on).anyMatch(day -> !birth.isAfter(day) && birthdays(birth, day) == years)) {
                days.add(birth);
            }
        });

        assertEquals(on.earliest().isPresent(), born.earliest().isPresent());
        assertEquals(on.latest().isPresent(), born.latest().isPresent());
        if (on.earliest().isPresent() && on.latest().isPresent()) {
            assertEquals(
                    born.earliest()
                            .get()
                            .datesUntil(born.latest().get().plusDays(1))
                            .toList(),
                    List.copyOf(days));
        } else {
            days.forEach(day -> assertTrue(allows(born, day)));
        }
    }
}
