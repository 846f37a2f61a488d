package io.github.httpvet.samples.timeoutdisabled.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A deadline of {@code null} takes away the one that the stub has. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "grpc",
    unseen = "the table does not say that this value is none")
public final class DeadlineTakenAway {

  private ManagedChannel channel;

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String noDeadline(Peer peer) {
    return stub(peer).withDeadline(null).silent("hello");
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed StatusRuntimeException = 3", "client ESTABLISHED = 1"})
  public String deadline(Peer peer) {
    return stub(peer).silent("hello");
  }

  private EchoGrpc.EchoBlockingStub stub(Peer peer) {
    if (channel == null) {
      channel =
          ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    }
    return EchoGrpc.newBlockingStub(channel).withDeadlineAfter(500, TimeUnit.MILLISECONDS);
  }
}
