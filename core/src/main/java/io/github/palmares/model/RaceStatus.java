package io.github.palmares.model;

/** Whether a race was run. A race without a status is still to come, or its record does not say. */
public enum RaceStatus {
    /** Run over its scheduled duration or distance. */
    RUN,
    /** Run, and ended before its scheduled duration or distance. */
    SHORTENED,
    /** Not run. */
    CANCELLED
}
