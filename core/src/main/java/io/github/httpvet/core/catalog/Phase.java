package io.github.httpvet.core.catalog;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A stretch of a call in which it can wait for the other side. */
public enum Phase {
  /** TCP connect. */
  CONNECT,
  /** TLS handshake. */
  TLS,
  /** From the request sent to the response's headers. */
  RESPONSE,
  /** From the headers to the last byte of the body. */
  BODY,
  /** Waiting for a connection of an exhausted pool. */
  LEASE;

  /** The phase's word in the notation, in options and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Phases separated by commas.
   *
   * @throws IllegalArgumentException for anything else, naming the word
   */
  public static Set<Phase> parse(String words) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (String word : words.split(",")) {
      phases.add(parseOne(word.strip()));
    }
    return phases;
  }

  private static Phase parseOne(String word) {
    for (Phase phase : values()) {
      if (phase.word().equals(word)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("unknown phase `" + word + "`");
  }
}
