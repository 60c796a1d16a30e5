package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rule that says what a race pays. */
final class RaceRules {
    /** The closest first. */
    private static final Comparator<RaceRule> CLOSEST_FIRST = Comparator.comparing(
                    (RaceRule rule) -> rule.race().isEmpty())
            .thenComparing(rule -> rule.event().isEmpty())
            .thenComparing(rule -> rule.classes().isEmpty())
            .thenComparing(rule -> rule.mostStarters().orElse(Integer.MAX_VALUE))
            .thenComparing(rule -> rule.atLeast().orElse(Duration.ZERO), Comparator.reverseOrder())
            .thenComparing(RaceRule::kind)
            .thenComparing(rule -> rule.race().map(Race::id).orElse(""))
            .thenComparing(rule -> rule.event().map(Event::id).orElse(""))
            .thenComparing(rule -> rule.classes().toString());

    private RaceRules() {}

    /**
     * What was found for a race.
     *
     * @param rule the rule; null where none is known to hold
     * @param lacking what decides, and is not recorded; null where nothing is lacking
     */
    record Found(@Nullable RaceRule rule, @Nullable String lacking) {
        private static final Found NONE = new Found(null, null);

        /** Whether the race counts, or may. */
        boolean counts() {
            return lacking != null || (rule != null && rule.scale().isPresent());
        }
    }

    /**
     * The rule for a race in some classes.
     *
     * @param starters how many cars of the classes started; 0 where that is not asked
     */
    static Found find(PointsSystem system, Race race, List<CarClass> classes, int starters) {
        if (race.isCancelled()) {
            return Found.NONE;
        }
        for (RaceRule rule : system.raceRules()) {
            Answer meant = means(rule, race, classes, starters);
            if (meant.isYes()) {
                return new Found(rule, null);
            }
            if (meant == Answer.UNKNOWN) {
                return new Found(
                        null, rule.event().isPresent() && race.event().isEmpty() ? "an event" : "a scheduled duration");
            }
        }
        return race.kind() == RaceKind.POINTS && system.scale().isPresent()
                ? new Found(system.basicRule(), null)
                : Found.NONE;
    }

    /** Whether a race counts, or may: in some class, or with few starters. */
    static boolean mayCount(PointsSystem system, Race race) {
        return find(system, race, List.of(), 0).counts()
                || (!race.isCancelled()
                        && system.raceRules().stream()
                                .filter(rule -> !rule.classes().isEmpty()
                                        || rule.mostStarters().isPresent())
                                .anyMatch(rule -> rule.scale().isPresent()
                                        && !means(rule, race).isNo()));
    }

    private static Answer means(RaceRule rule, Race race, List<CarClass> classes, int starters) {
        boolean meant = (rule.classes().isEmpty()
                        || classes.stream().anyMatch(one -> ClassGroup.names(rule.classes(), one)))
                && (rule.mostStarters().isEmpty()
                        || (starters > 0 && starters <= rule.mostStarters().getAsInt()));
        return meant ? means(rule, race) : Answer.NO;
    }

    /** In the classes and with the starters that the rule is for; unknown where what decides is not recorded. */
    private static Answer means(RaceRule rule, Race race) {
        if (race.kind() != rule.kind()
                || (rule.race().isPresent() && !race.isSameAs(rule.race().get()))) {
            return Answer.NO;
        }
        Answer event = rule.event().isEmpty()
                ? Answer.YES
                : race.event()
                        .map(one -> Answer.of(one.isSameAs(rule.event().get())))
                        .orElse(Answer.UNKNOWN);
        Answer length = rule.atLeast().isEmpty()
                ? Answer.YES
                : race.scheduledDuration()
                        .map(one -> Answer.of(one.compareTo(rule.atLeast().get()) >= 0))
                        .orElse(Answer.UNKNOWN);
        return event.isNo() || length.isNo() ? Answer.NO : event.isYes() ? length : event;
    }

    static boolean areOrdered(List<RaceRule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            int order = CLOSEST_FIRST.compare(rules.get(i - 1), rules.get(i));
            if (order == 0) {
                throw new IllegalArgumentException("points system race rules: expected one for each case, found '"
                        + rules.get(i - 1) + "' and '" + rules.get(i) + "'");
            }
            if (order > 0) {
                return false;
            }
        }
        return true;
    }

    static List<RaceRule> ordered(List<RaceRule> rules) {
        return rules.stream().sorted(CLOSEST_FIRST).toList();
    }
}
