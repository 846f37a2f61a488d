/**
 * The front end for javac: lowers its trees, and runs it without a build. On exported API only, so
 * that no build needs {@code --add-exports} for it.
 */
package io.github.httpvet.javac;
