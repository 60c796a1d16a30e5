package io.github.palmares.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.palmares.json.timing.OfficialResults;
import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.TimingFormatException;

/** Whatever the bytes are, they are a timing file or a {@link TimingFormatException}. */
class TimingFuzz {
    @FuzzTest(maxDuration = "25s")
    void bytesAreATimingFileOrOneClearError(byte[] file) {
        try {
            OfficialResults.of("fuzzed", file).toString();
        } catch (TimingFormatException e) {
            // It is refused, as it may be.
        }
        try {
            OfficialStandings.of("fuzzed", file).toString();
        } catch (TimingFormatException e) {
            // It is refused, as it may be.
        }
    }
}
