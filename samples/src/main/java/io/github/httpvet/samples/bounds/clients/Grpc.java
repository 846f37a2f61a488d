package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.peer.Echo;
import io.github.httpvet.samples.peer.EchoGrpc;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.netty.channel.ChannelOption;
import io.grpc.stub.ClientCalls;
import java.net.URI;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** gRPC on Netty. */
@BoundsOf(client = "grpc", grpc = true, smoke = true)
public final class Grpc {

  @Setting(
      value = "`CONNECT_TIMEOUT_MILLIS`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    ManagedChannel channel =
        builder(url).withOption(ChannelOption.CONNECT_TIMEOUT_MILLIS, MILLIS).build();
    EchoGrpc.newBlockingStub(channel).echo("hello");
  }

  @Setting(
      value = "`withDeadlineAfter`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void deadline(String url) {
    EchoGrpc.newBlockingStub(builder(url).build())
        .withDeadlineAfter(MILLIS, TimeUnit.MILLISECONDS)
        .echo("hello");
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<String> answer =
        ClientCalls.futureUnaryCall(
            builder(url).build().newCall(Echo.method(), CallOptions.DEFAULT), "hello");
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("deadline of `CallOptions`")
  public long defaultDeadline() {
    return CallOptions.DEFAULT.getDeadline() == null
        ? 0
        : CallOptions.DEFAULT.getDeadline().timeRemaining(TimeUnit.MILLISECONDS);
  }

  private static NettyChannelBuilder builder(String url) {
    URI address = URI.create(url);
    NettyChannelBuilder builder =
        NettyChannelBuilder.forAddress(address.getHost(), address.getPort());
    return address.getScheme().equals("https") ? builder : builder.usePlaintext();
  }
}
