/** One class a client: each method makes one call, reads its body in one way and closes nothing. */
package io.github.httpvet.samples.reads.clients;
