/**
 * The record book: facts, gathered and united, and the questions that it answers.
 *
 * <p>A {@link io.github.palmares.book.RecordBook} is built from facts. Its sequences
 * ({@link io.github.palmares.book.Titles}, {@link io.github.palmares.book.Results},
 * {@link io.github.palmares.book.Entries}, {@link io.github.palmares.book.Affiliations},
 * {@link io.github.palmares.book.StatedTotals}) narrow step by step, and share their words in
 * {@link io.github.palmares.book.Sequence}:
 *
 * <pre>{@code
 * book.titles().of(derani).seasonTitles().inTopClass().count();
 * book.results().of(blomqvist).at(daytona24).overallWins().races();
 * book.entries().in(imsa2024).numbered("31").only().drivers();
 * }</pre>
 *
 * <p>A {@link io.github.palmares.book.Partition} has a sequence for each class, season, driver or whatever else the facts
 * name. {@link io.github.palmares.book.RecordBook#search(String)} offers those whom a name that somebody has typed may mean.
 *
 * <p>A {@link io.github.palmares.book.Career} sums up what is known of somebody, and whether that is all; a
 * {@link io.github.palmares.book.Reconciliation} holds a stated number against what the book can count; a
 * {@link io.github.palmares.book.Finding} is something in the book that looks wrong. How the facts are stored is nobody's
 * business outside this package.
 */
@NullMarked
package io.github.palmares.book;

import org.jspecify.annotations.NullMarked;
