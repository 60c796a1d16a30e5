/**
 * The machinery of a book's index: flat arrays that lead from what is named to the facts that name it, and the choice of the
 * shortest way to an answer. {@code Index} in the package above tells how it hangs together.
 *
 * <p>This package is not exported and no API.
 */
@NullMarked
package io.github.palmares.book.index;

import org.jspecify.annotations.NullMarked;
