/** Small programs that use Palmares. */
@NullMarked
package io.github.palmares.examples;

import org.jspecify.annotations.NullMarked;
