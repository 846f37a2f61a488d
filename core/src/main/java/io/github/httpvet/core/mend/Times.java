package io.github.httpvet.core.mend;

import io.github.httpvet.core.catalog.Phase;

/**
 * How long the timeouts are that fixes set.
 *
 * @param connect to connect, and to wait for a connection of a pool
 * @param rest for all else
 */
public record Times(Span connect, Span rest) {

  Span of(Phase phase) {
    return phase == Phase.CONNECT || phase == Phase.LEASE ? connect : rest;
  }
}
