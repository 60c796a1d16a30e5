package io.github.palmares.json.timing;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says of the session: a table has no head that would. */
final class FileName {
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:\\.(?:csv|json))+$");

    /** A blank of an address, "%20", of which a store kept the digits alone: "race-201", "qualifying-20lmgt3". */
    private static final Pattern LOST_BLANK = Pattern.compile("%20|-20(?=\\p{L}|[0-9](?![0-9]))");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:[0-9]{4}(?:[0-9]{2})?)?");
    private static final Pattern HOUR = Pattern.compile("(?:^| )hour ?([0-9]{1,2})(?= |$)");
    private static final Pattern HYPERPOLE = Pattern.compile("(?:^| )hyperpole(?: ([0-9]))?(?= |$)");
    private static final Pattern OTHER_SESSION = Pattern.compile("(?:^| )(?:practice|test|warm ?up|session)(?= |$)");
    private static final Pattern QUALIFYING = Pattern.compile("(?:^| )(?:qualif|hyperpole)");
    private static final List<String> MARKS = List.of("Unofficial", "Provisional", "Official");

    private final String words;

    private FileName(String words) {
        this.words = words;
    }

    static FileName of(String file) {
        String bare = EXTENSION.matcher(file).replaceAll("");
        return new FileName(words(LOST_BLANK.matcher(bare).replaceAll(" ")));
    }

    static String of(Path path) {
        return Objects.toString(path.getFileName(), path.toString());
    }

    /** Letters and digits in lower case, parted by single blanks. */
    static String words(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** The day on which the session began, as stores put it in front: "202401271340". */
    Optional<LocalDate> day() {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> day(word).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String word) {
        Matcher matcher = DAY.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the results are called: "Unofficial", "Provisional", "Official". */
    Optional<String> mark() {
        List<String> all = List.of(words.split(" "));
        return MARKS.stream()
                .filter(mark -> all.contains(mark.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The hour of the race after which a classification was made. */
    Optional<Duration> hour() {
        Matcher matcher = HOUR.matcher(words);
        int hour = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        return hour > 0 ? Optional.of(Duration.ofHours(hour)) : Optional.empty();
    }

    /** How late a session stands in the order of qualifying: what comes later decides on the cars that are in it. */
    int stage() {
        Matcher matcher = HYPERPOLE.matcher(words);
        if (!matcher.find()) {
            return words.contains("position") ? -1 : 0;
        }
        return matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
    }

    /** Whether it is named after a session that sets neither a grid nor a result. */
    boolean isOtherSession() {
        return OTHER_SESSION.matcher(words).find() && !QUALIFYING.matcher(words).find();
    }

    /** How final a mark is: what has none may be anything. */
    static int finality(Optional<String> mark) {
        return MARKS.stream()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(mark.orElse("").toLowerCase(Locale.ROOT));
    }
}
