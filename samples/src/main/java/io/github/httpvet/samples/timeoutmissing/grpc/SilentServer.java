package io.github.httpvet.samples.timeoutmissing.grpc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** A call without a deadline waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "grpc")
public final class SilentServer {

  private ManagedChannel channel;

  @Bad(
      calls = 3,
      expect = {"returned = 0", "requests = 1", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String noDeadline(Peer peer) {
    EchoGrpc.EchoBlockingStub stub = EchoGrpc.newBlockingStub(channel(peer));
    // BUG: HttpTimeoutMissing
    return stub.silent("hello");
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed StatusRuntimeException = 3", "client ESTABLISHED = 1"})
  public String deadlineOfCall(Peer peer) {
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
