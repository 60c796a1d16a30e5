/**
 * Record books as JSON: {@link io.github.palmares.json.RecordBooks} reads and writes them, and
 * {@link io.github.palmares.json.PalmaresModule} lets Jackson's mappers read and write single values.
 * {@link io.github.palmares.json.JsonOptions} says how strictly and how prettily, and
 * {@link io.github.palmares.json.RecordBookFormatException} tells what is wrong with a document, and where.
 */
@NullMarked
package io.github.palmares.json;

import org.jspecify.annotations.NullMarked;
