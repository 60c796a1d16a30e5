package io.github.palmares.model;

/**
 * The values that say nothing. They live apart from their types, for a constant inside a type whose subclass is generated
 * can deadlock when two threads load the two classes.
 */
final class Defaults {
    static final LineUp LINE_UP = LineUp.builder().build();
    static final TotalScope SCOPE = TotalScope.builder().build();

    private Defaults() {}
}
