package io.github.palmares.model;

/** How a driver's name is shown; see {@link Driver#displayName(NameStyle)}. */
public enum NameStyle {
    /** The name in full: "Renger van der Zande". */
    FULL,
    /** Initials and family name, as result sheets have it: "R. van der Zande". */
    INITIAL,
    /** The family name in capitals, as broadcast graphics have it: "VAN DER ZANDE". */
    FAMILY_CAPITALS
}
