/**
 * Small programs that use Palmares, each of use by itself. They read the record book of the two articles that lies beside
 * them as a resource, and need no file and no network.
 */
@NullMarked
package io.github.palmares.examples;

import org.jspecify.annotations.NullMarked;
