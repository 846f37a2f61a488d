package io.github.httpvet.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.SocketState;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** One JSON object a line and look. Within a {@code schemaVersion} members are only ever added. */
final class WatchJson implements WatchView {

  private static final int SCHEMA_VERSION = 1;

  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  WatchJson(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(Sight sight) {
    Line line =
        new Line(
            SCHEMA_VERSION,
            sight.look().at().toMillis(),
            sight.look().remotes().stream().map(Remote::of).toList(),
            sight.accepted(),
            sight.look().selectors(),
            sight.look().threads(),
            sight.likely().stream().map(Likely::of).toList());
    try {
      out.println(mapper.writeValueAsString(line));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @JsonPropertyOrder({
    "schemaVersion",
    "atMillis",
    "remotes",
    "accepted",
    "selectors",
    "threads",
    "likely"
  })
  record Line(
      int schemaVersion,
      long atMillis,
      List<Remote> remotes,
      Map<Integer, Map<SocketState, Integer>> accepted,
      int selectors,
      int threads,
      List<Likely> likely) {}

  @JsonPropertyOrder({"remote", "opened", "states", "unread", "unreadBytes"})
  record Remote(
      String remote, int opened, Map<SocketState, Integer> states, int unread, long unreadBytes) {

    static Remote of(RemoteSockets found) {
      return new Remote(
          found.name(), found.opened(), found.states(), found.unread(), found.unreadBytes());
    }
  }

  @JsonPropertyOrder({"rules", "remote", "seen", "meaning"})
  record Likely(List<String> rules, String remote, String seen, String meaning) {

    static Likely of(Diagnosis found) {
      return new Likely(found.sign().rules(), found.name(), found.seen(), found.sign().meaning());
    }
  }
}
