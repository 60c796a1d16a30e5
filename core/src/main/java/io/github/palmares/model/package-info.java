/** The immutable values that a record book holds. */
@NullMarked
package io.github.palmares.model;

import org.jspecify.annotations.NullMarked;
