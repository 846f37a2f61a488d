/** One class a client: each method sets one thing and makes one call. */
package io.github.httpvet.samples.bounds.clients;
