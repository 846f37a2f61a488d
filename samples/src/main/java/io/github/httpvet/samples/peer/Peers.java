package io.github.httpvet.samples.peer;

import io.github.httpvet.samples.Peer;
import io.github.httpvet.sockets.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The servers of one run. */
public final class Peers implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final TestServer http;
  private final Optional<DeafPort> deaf;
  private final List<TestServer> servers = new ArrayList<>();
  private final int grpcPort;

  private Peers(TestServer http, Optional<DeafPort> deaf, boolean grpc) throws IOException {
    this.http = http;
    this.deaf = deaf;
    servers.add(http);
    if (grpc) {
      servers.add(GrpcServer.start());
    }
    this.grpcPort = grpc ? servers.get(1).port() : 0;
  }

  /**
   * Adds to a server what no HTTP server has.
   *
   * @param http is closed with the peers
   * @param grpc whether gRPC is needed
   */
  public static Peers with(TestServer http, boolean grpc) throws IOException {
    return new Peers(http, Optional.of(DeafPort.open()), grpc);
  }

  /** A server and nothing else, which takes one port. */
  public static Peers only(TestServer http) throws IOException {
    return new Peers(http, Optional.empty(), false);
  }

  /** What the sample sees of them. */
  public Peer peer() {
    return new Peer(HOST, http.port(), deaf.map(DeafPort::number).orElse(0), grpcPort);
  }

  /** The name of the server for HTTP. */
  public String name() {
    return http.name();
  }

  /** All ports that the sample may connect to. */
  public List<Integer> ports() {
    List<Integer> ports = new ArrayList<>(servers.stream().map(TestServer::port).toList());
    deaf.map(DeafPort::number).ifPresent(ports::add);
    return ports;
  }

  /** Whether a socket is there for the server's sake, and not the sample's doing. */
  public boolean isOwn(Connection connection) {
    return deaf.isPresent() && deaf.get().isFilledBy(connection);
  }

  /** What all of them counted. */
  public Tally tally() {
    int connections = 0;
    int byClient = 0;
    int byServer = 0;
    Map<String, Integer> requests = new TreeMap<>();
    for (TestServer server : servers) {
      Tally tally = server.tally();
      connections += tally.connections();
      byClient += tally.closedByClient();
      byServer += tally.closedByServer();
      tally.requests().forEach((method, count) -> requests.merge(method, count, Integer::sum));
    }
    return new Tally(connections, requests, byClient, byServer);
  }

  /** Ends all connections; nothing answers any more. */
  public void disconnect() {
    servers.forEach(TestServer::close);
  }

  @Override
  public void close() {
    disconnect();
    deaf.ifPresent(DeafPort::close);
  }
}
