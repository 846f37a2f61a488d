package io.github.httpvet.samples.clientperrequest.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A client for each call has a pool of its own, so no connection is used a second time. */
@Situation(rule = "HttpClientPerRequest", client = "okhttp", smoke = true)
public final class ClientPerCall {

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public void newClientEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    OkHttpClient client = new OkHttpClient();
    try (Response response = client.newCall(get(peer)).execute()) {
      response.body().string();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void sharedClient(Peer peer) throws IOException {
    try (Response response = shared.newCall(get(peer)).execute()) {
      response.body().string();
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.ok()).build();
  }
}
