package io.github.httpvet.cli;

import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.SocketState;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Lines that are added: one for each remote address and look. */
final class WatchLines implements WatchView {

  private static final int TIME_WIDTH = 7;
  private static final double MILLIS = 1000;

  private final PrintStream out;

  WatchLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(Sight sight) {
    String time = time(sight.look().at());
    for (RemoteSockets remote : sight.look().remotes()) {
      StringJoiner line = new StringJoiner("  ", time + "  " + remote.name() + "  ", "");
      line.add(states(remote.states()));
      if (remote.unread() > 0) {
        line.add("unread " + remote.unread() + " (" + remote.unreadBytes() + " bytes)");
      }
      out.println(line.add("opened " + remote.opened()));
    }
    sight
        .accepted()
        .forEach(
            (port, states) ->
                out.println(time + "  accepted at port " + port + "  " + states(states)));
    if (sight.look().remotes().isEmpty() && sight.accepted().isEmpty()) {
      out.println(time + "  no connections");
    }
    for (Diagnosis found : sight.news()) {
      out.println(found.text());
      out.println("  " + hint(found));
    }
    out.flush();
  }

  /** Where to read on. */
  static String hint(Diagnosis found) {
    String rule = found.sign().rules().get(0);
    return "more: httpvet explain " + rule;
  }

  private static String time(Duration at) {
    String seconds = String.format(Locale.ROOT, "%.1fs", at.toMillis() / MILLIS);
    return " ".repeat(Math.max(0, TIME_WIDTH - seconds.length())) + seconds;
  }

  private static String states(Map<SocketState, Integer> states) {
    StringJoiner text = new StringJoiner("  ");
    states.forEach((state, count) -> text.add(state + " " + count));
    return states.isEmpty() ? "none now" : text.toString();
  }
}
