/** Tests of names. All are made up. */
package io.github.palmares.json.timing.names;
