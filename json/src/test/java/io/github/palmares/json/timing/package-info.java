/** Tests of the timing files. All cars, names and results are made up. */
package io.github.palmares.json.timing;
