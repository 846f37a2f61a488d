/**
 * What httpvet knows of HTTP client libraries: data, one file a library, in one notation that users
 * share.
 *
 * <p>The tables are string constants in classes, not resource files: PMD's incremental analysis
 * fingerprints only the classes of a rule jar, so a resource that changes would leave stale
 * results.
 */
package io.github.httpvet.core.catalog;
