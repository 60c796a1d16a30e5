/**
 * Characters on their way to and from a document: strict UTF-8, places by line and column, durations, and what a parser's
 * refusals mean.
 *
 * <p>This package is not exported and no API.
 */
@NullMarked
package io.github.palmares.json.text;

import org.jspecify.annotations.NullMarked;
