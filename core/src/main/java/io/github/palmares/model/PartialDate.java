package io.github.palmares.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One day that is known exactly, or only by its bounds: a month, a year, a span, "before 22 June 2024", or the birthday
 * of somebody who was "30 on 22 June 2024". What is kept is the earliest and the latest day that it can be; either may
 * be open, though not both. An age that is stated for a date which is itself only partly known, "29 in 2023", is kept as
 * well, for it says more than the days do: asked for that date, the age is 29.
 *
 * <p>Comparisons answer {@link Answer#UNKNOWN} wherever the bounds leave it open. Nothing is guessed: the middle of a
 * year is never taken for a day.
 *
 * <p>Laws: {@code parse(date.toString())} equals {@code date}; {@code a.isBefore(b)} is {@code b.isAfter(a)};
 * {@code aged(n, d).ageOn(d)} is exactly {@code n} for any date {@code d}; {@link #intersection} is commutative,
 * associative and idempotent.
 *
 * <p>The natural order is by the earliest day (open ones first), then by the latest (open ones last), then by the ages
 * stated.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    /** The ages stated for dates of more than one day, sorted, each once. */
    private final List<StatedAge> ages;

    private PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest, List<StatedAge> ages) {
        this.earliest = earliest;
        this.latest = latest;
        // A day that is known says all of any age.
        this.ages = earliest != null && earliest.equals(latest) ? List.of() : ages;
    }

    static PartialDate checked(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        for (LocalDate day : new LocalDate[] {earliest, latest}) {
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw new IllegalArgumentException("date: expected a year from 0001 to 9999, found '" + day + "'");
            }
        }
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("date: expected a first day that is not after the last such as"
                    + " '2023-10-15/2023-10-21', found '" + earliest + "/" + latest + "'");
        }
        return new PartialDate(earliest, latest, List.of());
    }

    /**
     * A day that is known.
     *
     * @param day the day
     * @return that day
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return checked(day, day);
    }

    /**
     * Some day of a month.
     *
     * @param month the month
     * @return a date within it
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public static PartialDate ofMonth(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return checked(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Some day of a year.
     *
     * @param year the year, from 1 to 9999
     * @return a date within it
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static PartialDate ofYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("date: expected a year from 0001 to 9999, found '" + year + "'");
        }
        return checked(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Some day of a span.
     *
     * @param earliest the first day it can be
     * @param latest the last day it can be, not before the first
     * @return a date within the span
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static PartialDate between(LocalDate earliest, LocalDate latest) {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        return checked(earliest, latest);
    }

    /**
     * Some day, no earlier than this one.
     *
     * @param earliest the first day it can be
     * @return a date with an open end
     */
    public static PartialDate notBefore(LocalDate earliest) {
        Objects.requireNonNull(earliest, "earliest");
        return checked(earliest, null);
    }

    /**
     * Some day, no later than this one.
     *
     * @param latest the last day it can be
     * @return a date with an open start
     */
    public static PartialDate notAfter(LocalDate latest) {
        Objects.requireNonNull(latest, "latest");
        return checked(null, latest);
    }

    /**
     * The birthday of somebody whose age is known on a day. A person born on 29 February grows older on 1 March of common
     * years.
     *
     * @param years the age in whole years, 0 or more
     * @param on the day of that age
     * @return the day of birth, a span of a year
     * @throws IllegalArgumentException if the age is negative, or nobody can have been born so long before
     */
    public static PartialDate aged(int years, LocalDate on) {
        Objects.requireNonNull(on, "on");
        return aged(years, of(on));
    }

    /**
     * The birthday of somebody whose age is known on a day that is itself only partly known: "29, in the week after
     * 14 October 2023".
     *
     * @param years the age in whole years, 0 or more
     * @param on the date of that age
     * @return the day of birth, open where {@code on} is, and with the age kept for that date
     * @throws IllegalArgumentException if the age is negative, or nobody can have been born so long before
     */
    public static PartialDate aged(int years, PartialDate on) {
        Objects.requireNonNull(on, "on");
        Checks.atLeast("age", OptionalInt.of(years), 0);
        if (years > 9999) {
            throw new IllegalArgumentException("age: expected 9999 or less, found " + years);
        }
        LocalDate first = on.earliest;
        LocalDate last = on.latest;
        PartialDate born = checked(
                first == null ? null : first.minusYears(years + 1L).plusDays(1),
                last == null ? null : last.minusYears(years));
        return on.day().isPresent()
                ? born
                : new PartialDate(born.earliest, born.latest, List.of(new StatedAge(years, checked(first, last))));
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2023-10-14}, {@code 2023-10}, {@code 2023}, a span such as
     * {@code 2023-10-15/2023-10-21}, or an open one such as {@code 2019-01-01/..} and {@code ../2024-06-22}. Either side of
     * a span may be a month or a year. A birthday may be given by the age on such a date, {@code aged 29 on 2023}; several
     * statements are parted by a comma and a space, {@code 1994, aged 29 on 2023}, the ages after the days.
     *
     * @param text the date
     * @return the date
     * @throws IllegalArgumentException if the text is anything else, no day of the calendar, or leaves no day possible
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        return DateText.parse(text);
    }

    /** {@return the first day it can be; absent where nothing bounds it} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the last day it can be; absent where nothing bounds it} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** {@return the day, where just one is possible} */
    public Optional<LocalDate> day() {
        return earliest != null && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /** {@return the year, where all days it can be lie in one} */
    public OptionalInt year() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear()
                ? OptionalInt.of(earliest.getYear())
                : OptionalInt.empty();
    }

    /**
     * Whether this day comes before another.
     *
     * @param other the other day
     * @return yes or no where the bounds leave no doubt, else unknown
     */
    public Answer isBefore(PartialDate other) {
        Objects.requireNonNull(other, "other");
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Answer.YES;
        }
        boolean never = earliest != null && other.latest != null && !earliest.isBefore(other.latest);
        return never ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether this day comes after another.
     *
     * @param other the other day
     * @return yes or no where the bounds leave no doubt, else unknown
     */
    public Answer isAfter(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return other.isBefore(this);
    }

    /**
     * Whether it is this day.
     *
     * @param day the day asked for
     * @return yes where it is the only one possible, no where it is out of bounds, else unknown
     */
    public Answer isOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.equals(earliest) && day.equals(latest)) {
            return Answer.YES;
        }
        boolean out = (earliest != null && day.isBefore(earliest)) || (latest != null && day.isAfter(latest));
        return out ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * How old somebody born on this date is on a day, in whole years.
     *
     * @param day the day asked for
     * @return the age, or the ages possible
     * @throws IllegalArgumentException if the day is certainly before the birth
     */
    public Age ageOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ageBetween(day, day, day);
    }

    /**
     * How old somebody born on this date is on a day that is itself only partly known, in whole years. It is the age that
     * was stated for this very date, where one was: whoever is said to be 29 in an article of 2023 is 29 in it, though 28
     * to 30 on some day of that year.
     *
     * @param on the date asked for
     * @return the age, or the ages possible
     * @throws IllegalArgumentException if the date is certainly before the birth
     */
    public Age ageOn(PartialDate on) {
        Objects.requireNonNull(on, "on");
        int[] stated = ages.stream()
                .filter(age -> age.on().hasDaysOf(on))
                .mapToInt(StatedAge::years)
                .sorted()
                .toArray();
        return stated.length > 0
                ? new Age(stated[0], OptionalInt.of(stated[stated.length - 1]))
                : ageBetween(on.earliest, on.latest, on);
    }

    private Age ageBetween(@Nullable LocalDate first, @Nullable LocalDate last, Object asked) {
        if (earliest != null && last != null && last.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "age: expected a day that is not before the birth on '" + this + "', found '" + asked + "'");
        }
        int least = latest == null || first == null || first.isBefore(latest) ? 0 : years(latest, first);
        return new Age(
                least, earliest == null || last == null ? OptionalInt.empty() : OptionalInt.of(years(earliest, last)));
    }

    private static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /**
     * The days that two statements about one date both allow: "30 on 22 June 2024" and "born in 1993" leave the second
     * half of 1993. What either states of an age stays stated.
     *
     * @param other the other statement
     * @return the days that both allow; absent where they contradict each other
     */
    public Optional<PartialDate> intersection(PartialDate other) {
        Objects.requireNonNull(other, "other");
        LocalDate first = earliest == null || (other.earliest != null && other.earliest.isAfter(earliest))
                ? other.earliest
                : earliest;
        LocalDate last =
                latest == null || (other.latest != null && other.latest.isBefore(latest)) ? other.latest : latest;
        return first != null && last != null && first.isAfter(last)
                ? Optional.empty()
                : Optional.of(new PartialDate(first, last, StatedAge.union(ages, other.ages)));
    }

    /** Whether the days possible are the same, whatever ages are stated. */
    boolean hasDaysOf(PartialDate other) {
        return Objects.equals(earliest, other.earliest) && Objects.equals(latest, other.latest);
    }

    /** The ages stated for dates of more than one day. */
    List<StatedAge> ages() {
        return ages;
    }

    @Override
    public int compareTo(PartialDate other) {
        int difference =
                earliest().orElse(LocalDate.MIN).compareTo(other.earliest().orElse(LocalDate.MIN));
        if (difference == 0) {
            difference = latest().orElse(LocalDate.MAX).compareTo(other.latest().orElse(LocalDate.MAX));
        }
        return difference != 0 ? difference : StatedAge.compare(ages, other.ages);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PartialDate other && hasDaysOf(other) && ages.equals(other.ages);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(earliest) + Objects.hashCode(latest)) + ages.hashCode();
    }

    /**
     * The shortest of {@code 2023-10-14}, {@code 2023-10}, {@code 2023} and {@code 2019-01-01/..}, and after it the ages
     * stated; where they leave just these days, they alone: {@code aged 29 on 2023}.
     *
     * @return the text, which {@link #parse} reads
     */
    @Override
    public String toString() {
        return DateText.of(this);
    }
}
