/**
 * The attribute tables of what is worked out from records: tallies, findings, points systems and scores. No document holds
 * them; a mapper writes and reads them by themselves.
 *
 * <p>This package is not exported and no API.
 */
@NullMarked
package io.github.palmares.json.derived;

import org.jspecify.annotations.NullMarked;
