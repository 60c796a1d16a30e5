/**
 * Text for people: {@link io.github.palmares.text.Visible} tells what of a text can be seen, and how messages show it; {@link
 * io.github.palmares.text.Nearest} finds what may have been meant by a word that nobody knows; {@link
 * io.github.palmares.text.Folding} says how names are compared, and {@link io.github.palmares.text.NameSearch} finds them by
 * the beginnings of their words.
 *
 * <p>This package is no API. It is exported to the JSON module alone, and may change with every version.
 */
@NullMarked
package io.github.palmares.text;

import org.jspecify.annotations.NullMarked;
