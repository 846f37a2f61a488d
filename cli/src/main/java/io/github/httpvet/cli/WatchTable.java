package io.github.httpvet.cli;

import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.SocketState;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** A table that takes the place of the one before, on a terminal. */
final class WatchTable implements WatchView {

  private static final String HOME = "\033[H";
  private static final String CLEAR = "\033[2J";
  private static final String CLEAR_REST_OF_LINE = "\033[K";
  private static final String CLEAR_REST = "\033[J";
  private static final int MOST_ROWS = 15;

  private static final List<SocketState> COLUMNS =
      List.of(
          SocketState.SYN_SENT,
          SocketState.ESTABLISHED,
          SocketState.CLOSE_WAIT,
          SocketState.TIME_WAIT);

  private final PrintStream out;
  private final String title;
  private boolean cleared;

  WatchTable(PrintStream out, String title) {
    this.out = out;
    this.title = title;
  }

  @Override
  public void show(Sight sight) {
    StringBuilder text = new StringBuilder();
    text.append(title).append(", ").append(sight.look().at().toSeconds()).append("s");
    if (sight.look().threads() > 0) {
      text.append(", ").append(Words.count(sight.look().selectors(), "selector"));
      text.append(", ").append(Words.count(sight.look().threads(), "thread"));
    }
    text.append("; Ctrl-C ends").append("\n\n").append(table(sight)).append('\n');
    sight.likely().forEach(found -> append(found, text));
    out.print(HOME + (cleared ? "" : CLEAR));
    text.toString().lines().forEach(line -> out.print(line + CLEAR_REST_OF_LINE + "\n"));
    out.print(CLEAR_REST);
    out.flush();
    cleared = true;
  }

  private static Table table(Sight sight) {
    Table table = new Table();
    table.row(
        "REMOTE",
        "OPENED",
        "SYN_SENT",
        "ESTABLISHED",
        "CLOSE_WAIT",
        "TIME_WAIT",
        "OTHER",
        "UNREAD");
    List<RemoteSockets> remotes = sight.look().remotes();
    for (RemoteSockets remote : remotes.subList(0, Math.min(MOST_ROWS, remotes.size()))) {
      row(table, remote.name(), number(remote.opened()), remote.states(), number(remote.unread()));
    }
    if (remotes.size() > MOST_ROWS) {
      table.row(remotes.size() - MOST_ROWS + " more", "", "", "", "", "", "", "");
    }
    sight
        .accepted()
        .forEach((port, states) -> row(table, "accepted at port " + port, "-", states, "-"));
    return table;
  }

  private static void row(
      Table table, String name, String opened, Map<SocketState, Integer> states, String unread) {
    int others =
        states.entrySet().stream()
            .filter(entry -> !COLUMNS.contains(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    table.row(
        name,
        opened,
        number(states.getOrDefault(COLUMNS.get(0), 0)),
        number(states.getOrDefault(COLUMNS.get(1), 0)),
        number(states.getOrDefault(COLUMNS.get(2), 0)),
        number(states.getOrDefault(COLUMNS.get(3), 0)),
        number(others),
        unread);
  }

  private static String number(int number) {
    return number == 0 ? "-" : Integer.toString(number);
  }

  private static void append(Diagnosis found, StringBuilder text) {
    text.append(found.text()).append("\n  ").append(WatchLines.hint(found)).append('\n');
  }
}
