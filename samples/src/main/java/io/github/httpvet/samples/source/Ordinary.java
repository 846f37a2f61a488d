package io.github.httpvet.samples.source;

import java.util.Set;

/** Whether a sample asks a server only for what every server does. */
public final class Ordinary {

  private static final Set<String> CALLS =
      Set.of(
          "ok",
          "large",
          "chunked",
          "empty",
          "missing",
          "redirect",
          "unavailable",
          "slow",
          "host",
          "port");

  private Ordinary() {}

  /** By what is called on its peer, unless it says itself that it is not. */
  public static boolean is(SampleSource source) {
    return !source.situation().containsKey("onlyScripted") && CALLS.containsAll(source.peerCalls());
  }
}
