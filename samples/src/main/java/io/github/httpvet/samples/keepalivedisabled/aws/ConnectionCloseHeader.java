package io.github.httpvet.samples.keepalivedisabled.aws;

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

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "aws")
public final class ConnectionCloseHeader {

  private final SdkHttpClient client = ApacheHttpClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int closeHeader(Peer peer) throws IOException {
    // BUG: HttpKeepAliveDisabled
    return status(get(peer).putHeader("Connection", "close").build());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int noHeader(Peer peer) throws IOException {
    return status(get(peer).build());
  }

  private static SdkHttpRequest.Builder get(Peer peer) {
    return SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.empty()));
  }

  private int status(SdkHttpRequest get) throws IOException {
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    return client.prepareRequest(request).call().httpResponse().statusCode();
  }
}
