/**
 * How statements unite: {@link io.github.palmares.book.merge.Merge} brings together all that is said of each thing, by the
 * attribute tables; {@code Rules} holds what looks at several attributes at once; {@code Relinker} follows references; the
 * orders put facts in the order in which readers get them.
 *
 * <p>This package is not exported and no API.
 */
@NullMarked
package io.github.palmares.book.merge;

import org.jspecify.annotations.NullMarked;
