package io.github.httpvet.samples.poolmisconfigured.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** A pool that has fewer connections than threads lets the others wait for one. */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "aws",
    unseen = "only limits of a route beside a total are compared")
public final class FewerThanConcurrent {

  private final SdkHttpClient two = client(ApacheHttpClient.builder().maxConnections(2));
  private final SdkHttpClient ten = client(ApacheHttpClient.builder().maxConnections(10));
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 2", "connections = 2"})
  public void twoConnections(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 0", "connections = 10"})
  public void tenConnections(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static SdkHttpClient client(ApacheHttpClient.Builder builder) {
    return builder.connectionAcquisitionTimeout(Duration.ofMillis(500)).build();
  }

  private void getTenTimes(SdkHttpClient client, Peer peer) throws Exception {
    Callable<Integer> call = () -> length(client, peer);
    for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }

  private static int length(SdkHttpClient client, Peer peer) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.slow(1000))).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    try (AbortableInputStream body =
        client.prepareRequest(request).call().responseBody().orElseThrow()) {
      return body.readAllBytes().length;
    }
  }
}
