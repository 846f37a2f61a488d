package io.github.httpvet.samples.peer;

import io.grpc.Attributes;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServerTransportFilter;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A real gRPC server with the methods of {@link Echo}. */
public final class GrpcServer implements TestServer {

  private final Counters counters;
  private final Server server;

  private GrpcServer(Counters counters, Server server) {
    this.counters = counters;
    this.server = server;
  }

  /** Listens on a free port from now on. */
  public static GrpcServer start() throws IOException {
    return FreshPort.open(GrpcServer::listen, GrpcServer::port);
  }

  private static GrpcServer listen() throws IOException {
    Counters counters = new Counters();
    ServerServiceDefinition service =
        ServerServiceDefinition.builder("httpvet.Samples")
            .addMethod(
                Echo.method(),
                ServerCalls.asyncUnaryCall(
                    (request, observer) -> {
                      counters.request("POST");
                      observer.onNext(request);
                      observer.onCompleted();
                    }))
            .addMethod(
                Echo.silentMethod(),
                ServerCalls.asyncUnaryCall((request, observer) -> counters.request("POST")))
            .build();
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(service)
            .addTransportFilter(new Filter(counters))
            .directExecutor()
            .build()
            .start();
    return new GrpcServer(counters, server);
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public Tally tally() {
    return counters.tally();
  }

  @Override
  public String name() {
    return "gRPC";
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Counts connections on which HTTP/2 was agreed. */
  private static final class Filter extends ServerTransportFilter {

    private final Counters counters;

    Filter(Counters counters) {
      this.counters = counters;
    }

    @Override
    public Attributes transportReady(Attributes attributes) {
      counters.connection();
      return attributes;
    }

    @Override
    public void transportTerminated(Attributes attributes) {
      counters.closedByClient();
    }
  }
}
