package io.github.palmares.model;

/** Anybody who takes part in the sport: those who can win a title, and those behind them. */
public sealed interface Party extends Affiliable permits Competitor, Person, Organisation {}
