/** Measures which settings bound a call. */
package io.github.httpvet.samples.bounds.run;
