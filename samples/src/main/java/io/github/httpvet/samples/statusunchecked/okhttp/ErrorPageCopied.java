package io.github.httpvet.samples.statusunchecked.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A call succeeds with every answer: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "okhttp")
public final class ErrorPageCopied {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws IOException {
    Request get = new Request.Builder().url(peer.missing()).build();
    try (Response response = client.newCall(get).execute()) {
      // BUG: HttpStatusUnchecked
      store(response.body().string(), peer);
    }
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws IOException {
    Request get = new Request.Builder().url(peer.missing()).build();
    try (Response response = client.newCall(get).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      store(response.body().string(), peer);
    }
  }

  private void store(String rates, Peer peer) throws IOException {
    RequestBody body = RequestBody.create(rates, MediaType.get("text/plain"));
    Request post = new Request.Builder().url(peer.ok()).post(body).build();
    client.newCall(post).execute().close();
  }
}
