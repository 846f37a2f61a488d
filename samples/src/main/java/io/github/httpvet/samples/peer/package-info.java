/** The servers that samples talk to. */
package io.github.httpvet.samples.peer;
