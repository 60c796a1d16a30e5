package io.github.palmares.model;

/** What a {@link StatedTotal} counts. */
public enum Measure {
    /** Wins, where the source does not say whether overall or in class. */
    WINS,
    /** Wins ahead of all other cars of the race. */
    OVERALL_WINS,
    /** Wins ahead of the other cars of the class. */
    CLASS_WINS,
    /** Places one to three, where the source does not say whether overall or in class. */
    PODIUMS,
    /** Pole positions. */
    POLES,
    /** Points races in which the subject took part. */
    STARTS,
    /** Titles of any championship. */
    TITLES,
    /** Titles of championships whose role is {@link ChampionshipRole#SEASON_TITLE}. */
    SEASON_TITLES,
    /** Titles of championships whose role is {@link ChampionshipRole#CUP}. */
    CUP_TITLES,
    /** Seasons with at least one start. */
    SEASONS
}
