/** Findings as reports show them, free of trees. */
package io.github.httpvet.compilation.hit;
