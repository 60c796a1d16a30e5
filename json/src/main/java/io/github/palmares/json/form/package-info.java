/**
 * The form of a document: its fields, the words and patterns of what they hold, and the JSON Schema that is made from the attribute
 * tables.
 *
 * <p>This package is not exported and no API.
 */
@NullMarked
package io.github.palmares.json.form;

import org.jspecify.annotations.NullMarked;
