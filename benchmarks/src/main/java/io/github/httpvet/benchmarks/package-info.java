/** Measures what httpvet adds to the cost of a build. */
package io.github.httpvet.benchmarks;
