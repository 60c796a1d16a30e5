package io.github.palmares.json.timing;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the bytes are, they are a timing file of some kind, which can be imported, or one clear error. */
class TimingFuzz {
    @FuzzTest(maxDuration = "30s")
    void bytesAreATimingFileOrOneClearError(byte[] file) {
        BrokenFilesProperties.readsOrRefuses(file);
    }
}
