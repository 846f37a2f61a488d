package io.github.httpvet.samples.timeoutineffective.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A deadline is a moment: a stub that is kept with one fails at once when that has passed. */
@Situation(rule = "HttpTimeoutIneffective", client = "grpc")
public final class DeadlineInField {

  private ManagedChannel channel;
  private EchoGrpc.EchoBlockingStub kept;

  @Bad(
      calls = 4,
      expect = {"returned = 4", "failed StatusRuntimeException = 2", "requests = 2"},
      boundMillis = 10_000)
  public String keptDeadline(Peer peer) throws InterruptedException {
    if (kept == null) {
      // BUG: HttpTimeoutIneffective
      kept = EchoGrpc.newBlockingStub(channel(peer)).withDeadlineAfter(6, TimeUnit.SECONDS);
    }
    return slowly(kept);
  }

  @Good(
      calls = 4,
      expect = {"returned = 4", "failed StatusRuntimeException = 0", "requests = 4"},
      boundMillis = 10_000)
  public String deadlineOfEach(Peer peer) throws InterruptedException {
    return slowly(EchoGrpc.newBlockingStub(channel(peer)).withDeadlineAfter(6, TimeUnit.SECONDS));
  }

  private static String slowly(EchoGrpc.EchoBlockingStub stub) throws InterruptedException {
    try {
      return stub.echo("hello");
    } finally {
      TimeUnit.MILLISECONDS.sleep(3_100);
    }
  }

  private ManagedChannel channel(Peer peer) {
    if (channel == null) {
      channel =
          ManagedChannelBuilder.forAddress(peer.host(), peer.grpcPort()).usePlaintext().build();
    }
    return channel;
  }
}
