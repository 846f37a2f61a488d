package io.github.httpvet.samples.peer;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.Peer;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jetty does the same as the scripted server on ordinary paths; gRPC answers. */
class OtherServersTest {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofMinutes(2)).build();

  @Test
  void jettyAnswersOrdinaryPathsAsTheScriptedServerDoes() throws IOException, InterruptedException {
    try (ScriptedServer scripted = ScriptedServer.start();
        JettyServer jetty = JettyServer.start()) {
      Peer ours = new Peer("127.0.0.1", scripted.port(), 0, 0);
      Peer theirs = new Peer("127.0.0.1", jetty.port(), 0, 0);

      assertThat(answers(theirs)).isEqualTo(answers(ours));
      assertThat(jetty.tally().connections()).isEqualTo(1);
      assertThat(jetty.tally().requests()).isEqualTo(scripted.tally().requests());
    }
  }

  private String answers(Peer peer) throws IOException, InterruptedException {
    StringBuilder answers = new StringBuilder();
    for (String url :
        new String[] {
          peer.ok(),
          peer.empty(),
          peer.missing(),
          peer.redirect(),
          peer.unavailable(3),
          peer.slow(1),
          peer.large(),
          peer.chunked()
        }) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofMinutes(2)).build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      answers
          .append(response.statusCode())
          .append(' ')
          .append(response.headers().firstValue("Retry-After").orElse("-"))
          .append(' ')
          .append(response.body().length())
          .append('\n');
    }
    return answers.toString();
  }

  @Test
  void grpcEchoesAndCounts() throws IOException {
    try (ScriptedServer scripted = ScriptedServer.start();
        Peers peers = Peers.with(scripted, true)) {
      ManagedChannel channel =
          ManagedChannelBuilder.forAddress("127.0.0.1", peers.peer().grpcPort())
              .usePlaintext()
              .build();
      try {
        String answer =
            ClientCalls.blockingUnaryCall(
                channel, Echo.method(), CallOptions.DEFAULT, "how are you");
        assertThat(answer).isEqualTo("how are you");
        assertThat(peers.tally()).isEqualTo(new Tally(1, Map.of("POST", 1), 0, 0));
      } finally {
        channel.shutdownNow();
      }
    }
  }
}
