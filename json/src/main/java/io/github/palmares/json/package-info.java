/** Record books as JSON. */
@NullMarked
package io.github.palmares.json;

import org.jspecify.annotations.NullMarked;
