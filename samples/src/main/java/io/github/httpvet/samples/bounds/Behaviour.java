package io.github.httpvet.samples.bounds;

import java.util.Locale;

/** What a server does to a call that would like to end. */
public enum Behaviour {
  /** Reads the request and never answers. */
  SILENT("silent"),

  /** Takes the connection and is silent while the client waits for the TLS handshake. */
  TLS("silent in TLS"),

  /** Sends one byte of a header every 100 ms. */
  HEADER("trickles header"),

  /** Answers, and then sends one byte of the body every 100 ms. */
  BODY("trickles body"),

  /** Does not take the connection. */
  DEAF("deaf");

  private final String title;

  Behaviour(String title) {
    this.title = title;
  }

  /** The head of its column. */
  public String title() {
    return title;
  }

  /** As it stands in records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
