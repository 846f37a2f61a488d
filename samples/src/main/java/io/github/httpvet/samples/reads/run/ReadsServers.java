package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.peer.ScriptedServer;
import io.github.httpvet.samples.reads.Answer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The servers of the whole table, which all clients share: whose a connection is, its descriptor
 * tells. Each answer has a port of its own, so that connections tell which answer they are from.
 */
final class ReadsServers implements AutoCloseable {

  private final Map<Answer, ScriptedServer> servers = new EnumMap<>(Answer.class);
  private final ScriptedServer first = ScriptedServer.start();

  ReadsServers() throws IOException {
    for (Answer answer : Answer.values()) {
      servers.put(answer, ScriptedServer.start());
    }
  }

  /** A server of which nothing is measured. */
  String warmUp() {
    return url(first.port(), "/ok");
  }

  /** An address with that answer. */
  String url(Answer answer) {
    return url(port(answer), answer.path());
  }

  /** An address of the same host that answers well. */
  String ok(Answer answer) {
    return url(port(answer), "/ok");
  }

  int port(Answer answer) {
    return servers.get(answer).port();
  }

  private static String url(int port, String path) {
    return "http://127.0.0.1:" + port + path;
  }

  @Override
  public void close() {
    first.close();
    servers.values().forEach(ScriptedServer::close);
  }
}
