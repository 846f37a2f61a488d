package io.github.httpvet.samples.retryunsafe.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;

/** A body that reads a stream has nothing left for the second attempt, which is sent without it. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "okhttp",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class StreamSentAgain {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public void oneStream(Peer peer) throws IOException {
    RequestBody body = new StreamBody(new ByteArrayInputStream(new byte[1000]));
    Request request = new Request.Builder().url(peer.unavailableFor(1)).post(body).build();
    Response response = client.newCall(request).execute();
    if (response.code() == 503) {
      response.close();
      response = client.newCall(request).execute();
    }
    check(response);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void streamForEachAttempt(Peer peer) throws IOException {
    Request request = upload(peer);
    Response response = client.newCall(request).execute();
    if (response.code() == 503) {
      response.close();
      response = client.newCall(upload(peer)).execute();
    }
    check(response);
  }

  private static Request upload(Peer peer) {
    RequestBody body = new StreamBody(new ByteArrayInputStream(new byte[1000]));
    return new Request.Builder().url(peer.unavailableFor(1)).post(body).build();
  }

  private static void check(Response response) throws IOException {
    try (response) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
    }
  }

  /** Sends what is left of a stream. */
  private static final class StreamBody extends RequestBody {

    private final InputStream stream;

    StreamBody(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public MediaType contentType() {
      return MediaType.get("application/octet-stream");
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.writeAll(Okio.source(stream));
    }
  }
}
