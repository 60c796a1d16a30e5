/**
 * Compares names of people and teams: how spellings agree, and which are near enough to be doubtful. It knows nothing of
 * files. It is no API: the module does not export it.
 */
@NullMarked
package io.github.palmares.json.timing.names;

import org.jspecify.annotations.NullMarked;
