package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.ResultStatus;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the provider writes times, days and words. */
final class TimingText {
    private static final Pattern TIME =
            Pattern.compile("(?:(?:(?<h>[0-9]{1,3}):)?(?<m>[0-9]{1,3})[:'])?(?<s>[0-9]{1,2})(?:\\.(?<f>[0-9]{1,3}))?");
    private static final Pattern DAY = Pattern.compile(
            "(?<d>[0-9]{1,2})(?<by>[-/])(?<m>[0-9]{1,2})\\k<by>(?<y>[0-9]{4})(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern LAPS = Pattern.compile("\\+?(?<n>-?[0-9]{1,5}) [Ll]aps?");
    private static final int IN_AN_HOUR = 60;
    private static final Map<String, ResultStatus> STATUSES = Map.ofEntries(
            Map.entry("classified", ResultStatus.CLASSIFIED),
            Map.entry("notclassified", ResultStatus.NOT_CLASSIFIED),
            Map.entry("retired", ResultStatus.RETIRED),
            Map.entry("didnotfinish", ResultStatus.RETIRED),
            Map.entry("disqualified", ResultStatus.DISQUALIFIED),
            Map.entry("excluded", ResultStatus.DISQUALIFIED),
            Map.entry("notstarted", ResultStatus.NOT_STARTED),
            Map.entry("didnotstart", ResultStatus.NOT_STARTED),
            Map.entry("withdrawn", ResultStatus.WITHDRAWN),
            Map.entry("didnotqualify", ResultStatus.DID_NOT_QUALIFY),
            Map.entry("reserve", ResultStatus.RESERVE));

    private TimingText() {}

    /** "24:00:12.345", "1:23.456", "18.5", and of the WEC "4:00'39.273"; nothing for zero, which stands for no time at all. */
    static Optional<Duration> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hours = number(matcher.group("h"));
        int minutes = number(matcher.group("m"));
        int seconds = number(matcher.group("s"));
        if (seconds >= IN_AN_HOUR || (matcher.group("h") != null && minutes >= IN_AN_HOUR)) {
            return Optional.empty();
        }
        String fraction = (Objects.toString(matcher.group("f"), "") + "000").substring(0, 3);
        return Optional.of(Duration.ofHours(hours)
                .plusMinutes(minutes)
                .plusSeconds(seconds)
                .plusMillis(Integer.parseInt(fraction)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The day of "17-01-2026 01:30" or "23/05/2026 04:20": day first. The hour has no a.m. or p.m. and is no time. */
    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number(matcher.group("y")), number(matcher.group("m")), number(matcher.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "+3.210", "+1:02.345", "404 Laps", "1 Lap"; of the WEC "3.210", "1 Laps", and "-19 Laps" to a car with fewer. */
    static Optional<Gap> gap(String text) {
        Matcher laps = LAPS.matcher(text);
        if (laps.matches()) {
            return Optional.of(Gap.ofLaps(number(laps.group("n"))));
        }
        return time(text.startsWith("+") ? text.substring(1) : text).map(Gap::ofTime);
    }

    static Optional<ResultStatus> status(String word) {
        return Optional.ofNullable(STATUSES.get(Spelling.key(word)));
    }

    /** "Platinum", in some files "Platinium", and of the WEC the first letter. */
    static Optional<DriverRating> rating(String word) {
        String upper = word.toUpperCase(Locale.ROOT).replace("PLATINIUM", "PLATINUM");
        return Arrays.stream(DriverRating.values())
                .filter(rating -> rating.name().equals(upper)
                        || rating.name().substring(0, 1).equals(upper))
                .findFirst();
    }

    /** The provider writes "SWZ", which is Eswatini's, and "SWI" for Switzerland. */
    static Optional<Country> country(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals("SWZ") || upper.equals("SWI") ? Optional.of(Country.of("CHE")) : Country.meantBy(text);
    }

    static Optional<CarNumber> carNumber(String text) {
        try {
            return Optional.of(CarNumber.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
