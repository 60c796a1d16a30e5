package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TimingTextProperties {
    @Property
    void everyTimeIsReadAsItIsWritten(@ForAll @LongRange(min = 0, max = 3_599_999_999L) long millis) {
        Duration time = Duration.ofMillis(millis);
        String text = String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());

        assertEquals(Optional.of(time), TimingText.time(text));
        assertEquals(Optional.of(Gap.ofTime(time)), TimingText.gap("+" + text));
    }

    @Property
    void everyDayIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 60_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String text =
                String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());

        assertEquals(Optional.of(day), TimingText.day(text));
        assertEquals(Optional.of(day), TimingText.day(text.replace('/', '-') + " 01:30"));
    }
}
