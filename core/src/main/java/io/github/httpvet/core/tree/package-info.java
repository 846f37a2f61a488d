/**
 * The tree that every front end lowers a Java file to, and that every rule reads.
 *
 * <p>It knows nothing of javac, Error Prone or PMD, of suppressions, severities, files or threads.
 */
package io.github.httpvet.core.tree;
