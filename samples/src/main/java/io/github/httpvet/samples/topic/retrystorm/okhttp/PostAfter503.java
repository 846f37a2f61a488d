package io.github.httpvet.samples.topic.retrystorm.okhttp;

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
import okio.BufferedSink;

/**
 * OkHttp sends a POST again when the answer is 503 with Retry-After: 0, unless its body may be sent
 * only once.
 */
@Situation(topic = "retry-storm", client = "okhttp")
public final class PostAfter503 {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void bodyFromMemory(Peer peer) throws IOException {
    pay(RequestBody.create(new byte[] {1}), peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed = 0"})
  public void oneShotBody(Peer peer) throws IOException {
    pay(new OneShot(), peer);
  }

  private void pay(RequestBody body, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.unavailable(0)).post(body).build();
    try (Response response = client.newCall(request).execute()) {
      response.code();
    }
  }

  /** May be sent once. */
  private static final class OneShot extends RequestBody {

    @Override
    public MediaType contentType() {
      return null;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.writeByte(1);
    }
  }
}
