package io.github.palmares.model;

import io.github.palmares.text.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link PartialDate} as a text. */
final class DateText {
    private static final String OPEN = "..";
    private static final String AGED = "aged ";
    private static final String ON = " on ";
    private static final String SEPARATOR = ", ";
    private static final int MOST_DIGITS_OF_AN_AGE = 4;

    private DateText() {}

    static PartialDate parse(String text) {
        try {
            return text.indexOf(' ') < 0 ? parseDays(text) : parseStatements(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(unreadable(text), e);
        }
    }

    /** Days, or ages, or days and then ages. */
    private static PartialDate parseStatements(String text) {
        PartialDate date = null;
        for (String part : text.split(SEPARATOR, -1)) {
            PartialDate stated = date != null || part.startsWith(AGED) ? parseAge(part) : parseDays(part);
            date = date == null ? stated : both(date, stated, text);
        }
        if (date == null) {
            throw new DateTimeException(Visible.shown(text));
        }
        return date;
    }

    private static PartialDate both(PartialDate one, PartialDate other, String text) {
        return one.intersection(other)
                .orElseThrow(() -> new IllegalArgumentException(
                        "date: expected statements that leave a day possible, found " + Visible.quoted(text)));
    }

    private static PartialDate parseAge(String text) {
        int on = text.indexOf(ON);
        int digits = on - AGED.length();
        if (!text.startsWith(AGED) || digits < 1 || digits > MOST_DIGITS_OF_AN_AGE) {
            throw new DateTimeException(Visible.shown(text));
        }
        return PartialDate.aged(number(text, AGED.length(), on), parseDays(text.substring(on + ON.length())));
    }

    private static PartialDate parseDays(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parsePoint(text);
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        if (first.equals(OPEN) && last.equals(OPEN)) {
            throw new DateTimeException(Visible.shown(text));
        }
        return PartialDate.checked(
                first.equals(OPEN) ? null : parsePoint(first).earliest().orElseThrow(),
                last.equals(OPEN) ? null : parsePoint(last).latest().orElseThrow());
    }

    private static PartialDate parsePoint(String text) {
        return switch (text.length()) {
            case 4 -> PartialDate.ofYear(number(text, 0, 4));
            case 7 -> PartialDate.ofMonth(YearMonth.of(number(text, 0, 4), numberAfterDash(text, 5, 7)));
            case 10 ->
                PartialDate.of(
                        LocalDate.of(number(text, 0, 4), numberAfterDash(text, 5, 7), numberAfterDash(text, 8, 10)));
            default -> throw new DateTimeException(Visible.shown(text));
        };
    }

    private static int numberAfterDash(String text, int from, int to) {
        if (text.charAt(from - 1) != '-') {
            throw new DateTimeException(Visible.shown(text));
        }
        return number(text, from, to);
    }

    private static int number(String text, int from, int to) {
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
                + " '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found "
                + Visible.quoted(text);
    }

    static String of(PartialDate date) {
        if (date.ages().isEmpty()) {
            return days(date);
        }
        Optional<PartialDate> byAges = date.ages().stream()
                .map(age -> Optional.of(PartialDate.aged(age.years(), age.on())))
                .reduce(Optional.empty(), DateText::both);
        List<String> parts = new ArrayList<>();
        if (byAges.isEmpty() || !byAges.get().hasDaysOf(date)) {
            parts.add(days(date));
        }
        date.ages().forEach(age -> parts.add(age.toString()));
        return String.join(SEPARATOR, parts);
    }

    private static Optional<PartialDate> both(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.or(() -> other)
                : one.get().intersection(other.get());
    }

    private static String days(PartialDate date) {
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return earliest.map(LocalDate::toString).orElse(OPEN) + "/"
                    + latest.map(LocalDate::toString).orElse(OPEN);
        }
        LocalDate first = earliest.get();
        LocalDate last = latest.get();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
            return first.toString().substring(0, 4);
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))) {
            return first.toString().substring(0, 7);
        }
        return first + "/" + last;
    }
}
