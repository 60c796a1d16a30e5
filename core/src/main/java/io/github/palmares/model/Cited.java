package io.github.palmares.model;

import java.util.List;

/** What is taken from a source, and says from which. */
public interface Cited {
    /** {@return where this is taken from, in order of the citations, each once; empty where no source is named} */
    List<Citation> citations();
}
