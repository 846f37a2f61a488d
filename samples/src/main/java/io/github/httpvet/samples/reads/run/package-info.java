/** Measures what a failed read leaves open. */
package io.github.httpvet.samples.reads.run;
