package io.github.httpvet.samples.topic.clientpercallcost.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** Each client has a pool of its own, whose connection stays open until the pool is collected. */
@Situation(
    topic = "client-per-call-cost",
    client = "aws",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private SdkHttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads idle-connection-reaper = 1",
        "descriptors eventpoll = 0",
        "descriptors >= 20",
        "after gc client ESTABLISHED = 0",
        "after gc threads idle-connection-reaper = 1",
        "after gc descriptors >= 1"
      })
  public int newClientEachTime(Peer peer) throws IOException {
    return get(ApacheHttpClient.create(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads idle-connection-reaper = 1",
        "descriptors eventpoll = 0",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public int sharedClient(Peer peer) throws IOException {
    if (shared == null) {
      shared = ApacheHttpClient.create();
    }
    return get(shared, peer);
  }

  private static int get(SdkHttpClient client, Peer peer) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.empty())).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    return client.prepareRequest(request).call().httpResponse().statusCode();
  }
}
