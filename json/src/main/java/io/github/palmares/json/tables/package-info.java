/**
 * Books as flat tables, for databases and data frames: {@link io.github.palmares.json.tables.FlatTables} lists them, and
 * {@link io.github.palmares.json.tables.TableFiles} writes them. Not exported: {@code RecordBooks.writeTables} is the way in.
 */
@org.jspecify.annotations.NullMarked
package io.github.palmares.json.tables;
