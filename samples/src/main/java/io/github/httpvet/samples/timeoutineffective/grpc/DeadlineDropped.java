package io.github.httpvet.samples.timeoutineffective.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A stub is never changed: the copy that has the deadline is dropped, so the call has none. */
@Situation(rule = "HttpTimeoutIneffective", client = "grpc")
public final class DeadlineDropped {

  private ManagedChannel channel;

  @Bad(
      calls = 3,
      expect = {"returned = 0", "requests = 1"},
      boundMillis = 8_000)
  public String dropped(Peer peer) {
    EchoGrpc.EchoBlockingStub stub = EchoGrpc.newBlockingStub(channel(peer));
    // BUG: HttpTimeoutIneffective
    stub.withDeadlineAfter(300, TimeUnit.MILLISECONDS);
    return stub.silent("hello");
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed StatusRuntimeException = 3"})
  public String used(Peer peer) {
    EchoGrpc.EchoBlockingStub stub = EchoGrpc.newBlockingStub(channel(peer));
    return stub.withDeadlineAfter(300, TimeUnit.MILLISECONDS).silent("hello");
  }

  private ManagedChannel channel(Peer peer) {
    if (channel == null) {
      channel =
          ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    }
    return channel;
  }
}
