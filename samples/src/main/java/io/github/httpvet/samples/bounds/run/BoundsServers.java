package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.peer.DeafPort;
import io.github.httpvet.samples.peer.GrpcServer;
import io.github.httpvet.samples.peer.HangingUp;
import io.github.httpvet.samples.peer.Http2Trickle;
import io.github.httpvet.samples.peer.ScriptedServer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The servers of the whole table: nothing is counted, so all clients share them. Each behaviour has
 * a port of its own, since a call must not wait for a connection that another one keeps: pools have
 * a bound for each port, which is 2 in some clients.
 */
final class BoundsServers implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final Map<Behaviour, ScriptedServer> http = new EnumMap<>(Behaviour.class);
  private final Map<Behaviour, Http2Trickle> http2 = new EnumMap<>(Behaviour.class);
  private final ScriptedServer answering = ScriptedServer.start();
  private final GrpcServer echo = GrpcServer.start();
  private final HangingUp hangingUp = HangingUp.start();
  private final DeafPort deaf = DeafPort.open();
  private final boolean isDeaf = deaf.isDeaf();

  BoundsServers() throws IOException {
    for (Behaviour behaviour : Behaviour.values()) {
      http.put(behaviour, ScriptedServer.start());
    }
    http2.put(Behaviour.SILENT, Http2Trickle.start(Http2Trickle.Part.NONE));
    http2.put(Behaviour.HEADER, Http2Trickle.start(Http2Trickle.Part.HEADER));
    http2.put(Behaviour.BODY, Http2Trickle.start(Http2Trickle.Part.BODY));
  }

  /** A server that answers. */
  String answering(boolean grpc) {
    return grpc ? at(echo.port()) : new Peer(HOST, answering.port(), 0, 0).ok();
  }

  /** A server for TLS that closes the connection as soon as something comes. */
  String hangingUp() {
    return new Peer(HOST, hangingUp.port(), 0, 0).silentTls();
  }

  /**
   * The address of each behaviour that this machine can show.
   *
   * @param grpc whether the client knows gRPC only
   */
  Map<Behaviour, String> addresses(boolean grpc) {
    Map<Behaviour, String> addresses = new EnumMap<>(Behaviour.class);
    http.forEach((behaviour, server) -> addresses.put(behaviour, address(behaviour, server)));
    if (grpc) {
      http2.forEach((behaviour, server) -> addresses.put(behaviour, at(server.port())));
    }
    if (!isDeaf) {
      addresses.remove(Behaviour.DEAF);
    }
    return addresses;
  }

  private String address(Behaviour behaviour, ScriptedServer server) {
    Peer peer = new Peer(HOST, server.port(), deaf.number(), 0);
    return switch (behaviour) {
      case SILENT -> peer.silent();
      case TLS -> peer.silentTls();
      case HEADER -> peer.headerTrickle();
      case BODY -> peer.trickle();
      case DEAF -> peer.deaf();
    };
  }

  private static String at(int port) {
    return "http://" + HOST + ":" + port;
  }

  @Override
  public void close() {
    http.values().forEach(ScriptedServer::close);
    http2.values().forEach(Http2Trickle::close);
    answering.close();
    echo.close();
    hangingUp.close();
    deaf.close();
  }
}
