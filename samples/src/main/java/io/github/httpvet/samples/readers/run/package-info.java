/** Counts what readers close. */
package io.github.httpvet.samples.readers.run;
