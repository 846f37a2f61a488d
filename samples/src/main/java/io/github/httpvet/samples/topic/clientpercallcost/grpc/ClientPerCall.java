package io.github.httpvet.samples.topic.clientpercallcost.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/**
 * Each channel has a connection of its own, at event loops that all of them share; only its
 * shutdown ends it.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "grpc",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private ManagedChannel shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads grpc-* < 10",
        "descriptors eventpoll < 20",
        "descriptors >= 20",
        "after gc client ESTABLISHED = 20",
        "after gc threads grpc-* < 10",
        "after gc descriptors >= 20"
      })
  public String newClientEachTime(Peer peer) {
    return echo(newChannel(peer));
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads grpc-* < 10",
        "descriptors eventpoll < 20",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) {
    if (shared == null) {
      shared = newChannel(peer);
    }
    return echo(shared);
  }

  private static ManagedChannel newChannel(Peer peer) {
    return ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
  }

  private static String echo(ManagedChannel channel) {
    return EchoGrpc.newBlockingStub(channel).withDeadlineAfter(10, TimeUnit.SECONDS).echo("hello");
  }
}
