/**
 * One table a library; nothing outside this package names a library's class or method.
 *
 * <p>To add a library, write its table, put it into {@link
 * io.github.httpvet.core.catalog.library.Libraries} and let this module's build fetch the artifacts
 * of its {@code supports} lines: its own jars and those with types that its API inherits or that
 * rows name, no others. The tests then look every row up in the oldest and the newest version, and
 * print the lines that the build lacks.
 */
package io.github.httpvet.core.catalog.library;
