package io.github.httpvet.samples.responsenotdrained.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** An answer that is aborted takes its connection along, however small it is. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "aws",
    unseen = "that this client drops what is unread, the tables do not say")
public final class Aborted {

  private final SdkHttpClient client = ApacheHttpClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void aborted(Peer peer) throws IOException {
    get(peer).abort();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void closed(Peer peer) throws IOException {
    get(peer).close();
  }

  private AbortableInputStream get(Peer peer) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.ok())).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    return client.prepareRequest(request).call().responseBody().orElseThrow();
  }
}
