package io.github.palmares.model;

/** What a {@link Party} can belong to: another party, or a series. */
public sealed interface Affiliable extends Named permits Party, Series {}
