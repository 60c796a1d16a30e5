/**
 * The attribute tables: for each value type one enum that lists its attributes. {@link
 * io.github.palmares.attributes.Attribute} tells the idea, {@link io.github.palmares.attributes.RecordType} lists the types
 * of which a record book holds values.
 *
 * <p>This package is no API. It is exported to the JSON module alone, and may change with every version.
 */
@NullMarked
package io.github.palmares.attributes;

import org.jspecify.annotations.NullMarked;
