package io.github.palmares.model;

/** Whoever can hold a title: a driver, a team or a manufacturer. */
public sealed interface Competitor extends Party permits Driver, Team, Manufacturer {}
