package io.github.palmares.model;

import io.github.palmares.text.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One day that is known exactly, or only by its bounds: a month, a year, a span, "before 22 June 2024", or the birthday
 * of somebody who was "30 on 22 June 2024". What is kept is the earliest and the latest day that it can be; either may
 * be open, though not both.
 *
 * <p>Comparisons answer {@link Answer#UNKNOWN} wherever the bounds leave it open. Nothing is guessed: the middle of a
 * year is never taken for a day.
 *
 * <p>Laws: {@code parse(date.toString())} equals {@code date}; {@code a.isBefore(b)} is {@code b.isAfter(a)};
 * {@code aged(n, d).ageOn(d)} is exactly {@code n} for a day {@code d}; {@link #intersection} is commutative,
 * associative and idempotent.
 *
 * <p>The natural order is by the earliest day (open ones first), then by the latest (open ones last).
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final String OPEN = "..";
    private static final Comparator<PartialDate> ORDER = Comparator.<PartialDate, LocalDate>comparing(
                    date -> date.earliest().orElse(LocalDate.MIN))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX));

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    private static PartialDate checked(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        for (LocalDate day : new LocalDate[] {earliest, latest}) {
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw new IllegalArgumentException("date: expected a year from 0001 to 9999, found '" + day + "'");
            }
        }
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("date: expected a first day that is not after the last such as"
                    + " '2023-10-15/2023-10-21', found '" + earliest + "/" + latest + "'");
        }
        return new PartialDate(earliest, latest);
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
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
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
     * @return the day of birth; open where {@code on} is
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
        return checked(
                first == null ? null : first.minusYears(years + 1L).plusDays(1),
                last == null ? null : last.minusYears(years));
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2023-10-14}, {@code 2023-10}, {@code 2023}, a span such as
     * {@code 2023-10-15/2023-10-21}, or an open one such as {@code 2019-01-01/..} and {@code ../2024-06-22}. Either side of
     * a span may be a month or a year.
     *
     * @param text the date
     * @return the date
     * @throws IllegalArgumentException if the text is anything else, or no day of the calendar
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return parsePoint(text);
            }
            String first = text.substring(0, slash);
            String last = text.substring(slash + 1);
            if (!(first.equals(OPEN) && last.equals(OPEN))) {
                return checked(
                        first.equals(OPEN) ? null : parsePoint(first).earliest,
                        last.equals(OPEN) ? null : parsePoint(last).latest);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(unreadable(text), e);
        }
        throw new IllegalArgumentException(unreadable(text));
    }

    private static PartialDate parsePoint(String text) {
        return switch (text.length()) {
            case 4 -> ofYear(number(text, 0, 4));
            case 7 -> ofMonth(YearMonth.of(number(text, 0, 4), number(text, 5, 7)));
            case 10 -> of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
            default -> throw new DateTimeException(Visible.shown(text));
        };
    }

    private static int number(String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) != '-') {
            throw new DateTimeException(Visible.shown(text));
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException(Visible.shown(text));
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static String unreadable(String text) {
        return "date: expected a day such as '2023-10-14', a month '2023-10', a year '2023', a span"
                + " '2023-10-15/2023-10-21' or an open one '2019-01-01/..', found " + Visible.quoted(text);
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
        if (earliest != null && day.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "age: expected a day that is not before the birth on '" + this + "', found '" + day + "'");
        }
        int least = latest == null || day.isBefore(latest) ? 0 : years(latest, day);
        return new Age(least, earliest == null ? OptionalInt.empty() : OptionalInt.of(years(earliest, day)));
    }

    private static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /**
     * The days that two statements about one date both allow: "30 on 22 June 2024" and "born in 1993" leave the second
     * half of 1993.
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
                : Optional.of(new PartialDate(first, last));
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PartialDate other
                && Objects.equals(earliest, other.earliest)
                && Objects.equals(latest, other.latest);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(earliest) + Objects.hashCode(latest);
    }

    /** {@return the shortest of {@code 2023-10-14}, {@code 2023-10}, {@code 2023} and {@code 2019-01-01/..}} */
    @Override
    public String toString() {
        if (earliest == null || latest == null) {
            return (earliest == null ? OPEN : earliest) + "/" + (latest == null ? OPEN : latest);
        }
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.with(TemporalAdjusters.lastDayOfYear()))) {
            return earliest.toString().substring(0, 4);
        }
        if (earliest.getDayOfMonth() == 1 && latest.equals(earliest.with(TemporalAdjusters.lastDayOfMonth()))) {
            return earliest.toString().substring(0, 7);
        }
        return earliest + "/" + latest;
    }
}
