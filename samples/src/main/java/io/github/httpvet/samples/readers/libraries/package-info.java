/** One class a library: each method hands a stream to one reader and closes nothing. */
package io.github.httpvet.samples.readers.libraries;
