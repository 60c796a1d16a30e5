/** Tests of the audit of official tables. All cars, names and points are made up. */
package io.github.palmares.json.timing.audit;
