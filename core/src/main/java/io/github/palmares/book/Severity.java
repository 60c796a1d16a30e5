package io.github.palmares.book;

/** How bad a {@link Finding} is, worst first. */
public enum Severity {
    /** Something cannot be right. */
    ERROR,
    /** Something is likely to be wrong, or incomplete. */
    WARNING,
    /** Something is unusual, and may well be right. */
    INFORMATION
}
