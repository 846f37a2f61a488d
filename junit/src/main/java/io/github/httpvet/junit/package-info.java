/**
 * Bounds for what the HTTP clients of a test do at the socket: {@link
 * io.github.httpvet.junit.SocketBudget}.
 */
package io.github.httpvet.junit;
