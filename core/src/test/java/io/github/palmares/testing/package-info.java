/** Generated records for properties: a small made-up world, and whole, valid sets of facts about it. */
package io.github.palmares.testing;
