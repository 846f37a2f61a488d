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

/** A connection that may be idle for no time at all is closed after its call. */
@Situation(
    rule = "HttpKeepAliveDisabled",
    client = "jdk",
    unseen = "the table has no row for this setting")
public final class KeepAliveOfZero {

  private HttpClient client;

  @Bad(
      calls = 20,
      expect = {"connections > 5", "client ESTABLISHED = 0"})
  public String noIdleTime(Peer peer) throws IOException, InterruptedException {
    System.setProperty("jdk.httpclient.keepalive.timeout", "0");
    return get(peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String defaultIdleTime(Peer peer) throws IOException, InterruptedException {
    return get(peer);
  }

  private String get(Peer peer) throws IOException, InterruptedException {
    if (client == null) {
      client = HttpClient.newHttpClient();
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.ok())).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
