package io.github.palmares.model;

/** What a race's distance is given in. Units are kept as stated and never converted. */
public enum DistanceUnit {
    /** Kilometres, as in the 1000 km of Monza. */
    KILOMETRES("km"),
    /** Miles, as in the original Petit Le Mans of 1000 miles. */
    MILES("mi"),
    /** Laps of the circuit. */
    LAPS("laps");

    private final String symbol;

    DistanceUnit(String symbol) {
        this.symbol = symbol;
    }

    /** {@return the symbol in text, such as {@code km}} */
    public String symbol() {
        return symbol;
    }
}
