package io.github.palmares.json.tables;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Result;

/** A driver of a car in a race: a row of the crews. */
record Crew(Result result, CrewMember member) {}
