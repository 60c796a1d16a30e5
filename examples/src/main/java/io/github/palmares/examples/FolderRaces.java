package io.github.palmares.examples;

import io.github.palmares.json.timing.RaceFinder;
import io.github.palmares.json.timing.TimingFile;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Slugs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a race of each folder or, of files that lie in the folder itself, of what begins alike in their names; and of files
 * whose names begin with the word that tells what they hold, of the event and year that they say themselves.
 */
final class FolderRaces implements RaceFinder {
    private static final Pattern KIND =
            Pattern.compile("(?i)(?:^|[-_ ])(?:[0-9]{2}_|race|qualifying|hyperpole|grid|laps|time"
                    + " cards|analysis|results|provisional|official|unofficial|23|03|05).*");
    private static final Pattern RACE_NUMBER = Pattern.compile("(?i)race[-_ ]([0-9])(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private static final Pattern YEAR_AT_AN_END =
            Pattern.compile("[-_ ]*" + YEAR.pattern() + "$|^" + YEAR.pattern() + "[-_ ]*");

    private final Path folder;
    private final Map<String, Race> races = new HashMap<>();

    FolderRaces(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Race> raceOf(Path path, TimingFile file) {
        Path within = folder.relativize(path);
        return year(within, file).flatMap(year -> race(within, file, year));
    }

    private Optional<Race> race(Path within, TimingFile file, String year) {
        String name = within.getFileName().toString();
        Path parent = within.getParent();
        String event = parent != null ? parent.toString() : KIND.matcher(name).replaceAll("");
        if (Slugs.find(event).isEmpty()) {
            return file.event().map(own -> race(Slugs.of(own + " " + year), own, year));
        }
        Matcher number = RACE_NUMBER.matcher(name);
        return Optional.of(race(Slugs.of(event + (number.find() ? " race " + number.group(1) : "")), event, year));
    }

    /** That of the file's own day, else that in its name or the folders within, else that of the folder itself. */
    private Optional<String> year(Path within, TimingFile file) {
        return file.day()
                .map(day -> Integer.toString(day.getYear()))
                .or(() -> year(within.toString()))
                .or(() -> year(name()));
    }

    private static Optional<String> year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name of the folder without its year: the series is that of other years, too. */
    private String series() {
        String name = name();
        String series = YEAR_AT_AN_END.matcher(name).replaceAll("");
        return series.isEmpty() ? name : series;
    }

    private String name() {
        return Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "series");
    }

    private Race race(String id, String event, String year) {
        return races.computeIfAbsent(id, key -> newRace(key, event, year));
    }

    private Race newRace(String id, String event, String year) {
        String series = series();
        String seriesId = Slugs.find(series).orElse("series");
        return Race.builder()
                .id(id)
                .season(Season.builder()
                        .id(seriesId + "-" + year)
                        .series(Series.builder().id(seriesId).name(series).build())
                        .label(year)
                        .build())
                .name(event)
                .build();
    }
}
