package io.github.httpvet.samples.keepalivedisabled.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Where the JVM allows the header, a request that asks the server to close is the last on its
 * connection.
 */
@Situation(
    rule = "HttpKeepAliveDisabled",
    client = "jdk",
    jvm = "-Djdk.httpclient.allowRestrictedHeaders=connection",
    unseen = "the table has no row for this setting")
public final class ConnectionCloseHeader {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.ok())).header("Connection", "close").build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.ok())).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
