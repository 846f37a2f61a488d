/** Runs samples, each half in a JVM of its own, and measures from outside. */
package io.github.httpvet.samples.run;
