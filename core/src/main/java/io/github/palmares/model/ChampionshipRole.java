package io.github.palmares.model;

/** What a championship is within its series. */
public enum ChampionshipRole {
    /** The season's own title: "IMSA champion". */
    SEASON_TITLE,
    /** A contest over some of the season's races, such as an endurance cup. */
    CUP,
    /** An award for some of the season's entrants or drivers, such as the best Bronze-rated driver's. */
    TROPHY
}
