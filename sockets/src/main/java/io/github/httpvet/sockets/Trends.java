package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** How the numbers about one remote address went. */
record Trends(
    Trend closeWait,
    Trend unread,
    Trend synSent,
    boolean synSentLasts,
    Trend established,
    Trend opened,
    Trend selectors,
    Trend threads) {

  /** No timeout of a sane program lets it wait for a connection longer than that. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Over looks one after the other. */
  static Trends over(List<Look> looks, InetSocketAddress remote) {
    return new Trends(
        over(looks, look -> look.at(remote).in(SocketState.CLOSE_WAIT)),
        over(looks, look -> look.at(remote).unread()),
        over(looks, look -> look.at(remote).in(SocketState.SYN_SENT)),
        lasts(looks, remote),
        over(looks, look -> look.at(remote).in(SocketState.ESTABLISHED)),
        over(looks, look -> look.at(remote).opened()),
        over(looks, Look::selectors),
        over(looks, Look::threads));
  }

  /** From before to after something. */
  static Trends between(Look before, Look after, InetSocketAddress remote) {
    RemoteSockets from = before.at(remote);
    RemoteSockets to = after.at(remote);
    return new Trends(
        between(from.in(SocketState.CLOSE_WAIT), to.in(SocketState.CLOSE_WAIT)),
        between(from.unread(), to.unread()),
        between(from.in(SocketState.SYN_SENT), to.in(SocketState.SYN_SENT)),
        lasts(List.of(before, after), remote),
        between(from.in(SocketState.ESTABLISHED), to.in(SocketState.ESTABLISHED)),
        between(from.opened(), to.opened()),
        between(before.selectors(), after.selectors()),
        between(before.threads(), after.threads()));
  }

  /** A selector or a thread for at least every second connection. */
  boolean clientsGrow() {
    return selectors.grows() && 2 * selectors.growth() >= established.growth()
        || threads.grows() && 2 * threads.growth() >= established.growth();
  }

  private static Trend over(List<Look> looks, ToLongFunction<Look> number) {
    return Trend.over(looks.stream().mapToLong(number).boxed().toList());
  }

  private static Trend between(long from, long to) {
    return Trend.between(from, to);
  }

  /** Whether a local port has been connecting for as long as patience lasts. */
  private static boolean lasts(List<Look> looks, InetSocketAddress remote) {
    Look last = looks.get(looks.size() - 1);
    Set<Integer> ports = new HashSet<>(last.at(remote).connecting());
    for (int i = looks.size() - 1; i >= 0 && !ports.isEmpty(); i--) {
      ports.retainAll(looks.get(i).at(remote).connecting());
      if (!ports.isEmpty() && last.at().minus(looks.get(i).at()).compareTo(PATIENCE) >= 0) {
        return true;
      }
    }
    return false;
  }
}
