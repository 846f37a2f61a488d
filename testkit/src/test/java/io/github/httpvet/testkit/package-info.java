/** Runs the marked snippets, and mechanical variants of them, through every front end. */
package io.github.httpvet.testkit;
