package io.github.httpvet.samples.clientinloop.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A channel made in the body of a loop connects once for each item, also if it is shut down. */
@Situation(rule = "HttpClientInLoop", client = "grpc")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void newChannelForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      ManagedChannel channel =
          // BUG: HttpClientInLoop
          ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
      echo(channel);
      channel.shutdown();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 0"})
  public void oneChannelForAllItems(Peer peer) {
    ManagedChannel channel =
        ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    for (int item = 0; item < ITEMS; item++) {
      echo(channel);
    }
    channel.shutdown();
  }

  private static String echo(ManagedChannel channel) {
    return EchoGrpc.newBlockingStub(channel).withDeadlineAfter(10, TimeUnit.SECONDS).echo("hello");
  }
}
