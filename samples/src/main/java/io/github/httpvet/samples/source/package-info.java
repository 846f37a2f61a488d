/** Reads the samples' own sources: their halves, markers, and what the pages show of them. */
package io.github.httpvet.samples.source;
