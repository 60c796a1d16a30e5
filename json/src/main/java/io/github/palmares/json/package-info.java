/**
 * Record books as JSON: {@link io.github.palmares.json.RecordBooks} reads, checks and writes them,
 * {@link io.github.palmares.json.PalmaresModule} lets Jackson's mappers read and write single values,
 * {@link io.github.palmares.json.JsonOptions} says how strictly and how prettily, and
 * {@link io.github.palmares.json.RecordBookFormatException} tells what is wrong with a document, and where.
 *
 * <p>A document holds each kind of thing in an array of its own, and things refer to each other by id:
 *
 * <pre>{@code
 * {
 *   "schemaVersion": "1.0",
 *   "drivers": [{"id": "pipo-derani", "name": "Pipo Derani", "nationality": "BRA"}],
 *   …
 * }
 * }</pre>
 *
 * <pre>{@code
 * RecordBook book = RecordBooks.read(Path.of("imsa.json"));
 * RecordBooks.check(Path.of("imsa.json")).forEach(System.out::println);
 * }</pre>
 *
 * <p>What is absent in a value is not written; nor is an empty list, nor what is the default. Arrays and fields may come in
 * any order; the fastest to read is that in which they are written.
 */
@NullMarked
package io.github.palmares.json;

import org.jspecify.annotations.NullMarked;
