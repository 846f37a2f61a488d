package io.github.httpvet.samples.clientperrequest.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A channel for each call has a connection of its own, which only its shutdown ends. */
@Situation(rule = "HttpClientPerRequest", client = "grpc")
public final class ClientPerCall {

  private ManagedChannel shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "after gc client ESTABLISHED = 20",
        "after gc and call warnings without being shut down >= 20"
      })
  public String newChannelEachTime(Peer peer) {
    ManagedChannel channel =
        // BUG: HttpClientPerRequest
        ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    return echo(channel);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "after gc and call warnings without being shut down = 0"
      })
  public String sharedChannel(Peer peer) {
    if (shared == null) {
      shared =
          ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    }
    return echo(shared);
  }

  private static String echo(ManagedChannel channel) {
    return EchoGrpc.newBlockingStub(channel).withDeadlineAfter(10, TimeUnit.SECONDS).echo("hello");
  }
}
