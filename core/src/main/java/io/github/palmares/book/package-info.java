/** The record book, and the questions it answers. */
@NullMarked
package io.github.palmares.book;

import org.jspecify.annotations.NullMarked;
