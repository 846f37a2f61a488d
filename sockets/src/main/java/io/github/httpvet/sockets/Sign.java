package io.github.httpvet.sockets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What numbers that grow are a sign of. The first one that holds is taken, since later ones follow
 * from earlier ones.
 */
public enum Sign {
  /** The server closed, the program does not. */
  CLOSE_WAIT_GROWS(
      found -> found.closeWait().grows(),
      Trends::closeWait,
      "CLOSE_WAIT",
      "the server closed these connections and the program does not: responses are not closed",
      "HttpResponseNotClosed"),
  /** Answers that nobody reads. */
  UNREAD_GROWS(
      found -> found.unread().grows(),
      Trends::unread,
      "connections with unread bytes",
      "nobody reads these answers to their end: responses are not closed",
      "HttpResponseNotClosed"),
  /** Nobody answers, and nobody gives up. */
  SYN_SENT_LASTS(
      Trends::synSentLasts,
      Trends::synSent,
      "SYN_SENT",
      "the server does not answer and the program does not give up: connecting has no timeout",
      "HttpTimeoutMissing"),
  /** Each connection brings a selector or a thread. */
  CLIENTS_GROW(
      found -> found.established().grows() && found.clientsGrow(),
      Trends::established,
      "ESTABLISHED",
      "selectors or threads grow along: each call has a client of its own",
      "HttpClientPerRequest",
      "HttpClientInLoop"),
  /** Connections are not used again; why, the kernel does not know. */
  ESTABLISHED_GROWS(
      found -> found.established().grows(),
      Trends::established,
      "ESTABLISHED",
      "no connection is used again: each call has a client of its own, or responses are not closed",
      "HttpClientPerRequest",
      "HttpClientInLoop",
      "HttpTransportPerRequest",
      "HttpResponseNotClosed"),
  /** Connections come and go. */
  CONNECTION_PER_CALL(
      found -> found.opened().grows(),
      Trends::opened,
      "connections opened",
      "they are closed and not used again: each call has a connection of its own",
      "HttpClientPerRequest",
      "HttpClientInLoop",
      "HttpTransportPerRequest");

  private final Predicate<Trends> holds;
  private final Function<Trends, Trend> trend;
  private final String what;
  private final String meaning;
  private final List<String> rules;

  Sign(
      Predicate<Trends> holds,
      Function<Trends, Trend> trend,
      String what,
      String meaning,
      String... rules) {
    this.holds = holds;
    this.trend = trend;
    this.what = what;
    this.meaning = meaning;
    this.rules = List.of(rules);
  }

  boolean holds(Trends found) {
    return holds.test(found);
  }

  Trend of(Trends found) {
    return trend.apply(found);
  }

  String what() {
    return what;
  }

  /** What it means, in words that follow a colon. */
  public String meaning() {
    return meaning;
  }

  /** The rules that look for the cause in sources, the likeliest first. */
  public List<String> rules() {
    return rules;
  }
}
