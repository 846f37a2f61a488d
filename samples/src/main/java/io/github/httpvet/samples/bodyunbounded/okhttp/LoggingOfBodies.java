package io.github.httpvet.samples.bodyunbounded.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.logging.HttpLoggingInterceptor;
import okhttp3.logging.HttpLoggingInterceptor.Level;

/** To log bodies is to have each of them in memory, though the caller reads it part by part. */
@Situation(rule = "HttpBodyUnbounded", client = "okhttp")
public final class LoggingOfBodies {

  private final HttpLoggingInterceptor bodies = new HttpLoggingInterceptor(line -> {});
  private final HttpLoggingInterceptor headers = new HttpLoggingInterceptor(line -> {});
  private final OkHttpClient loggingBodies =
      new OkHttpClient.Builder().addInterceptor(bodies).build();
  private final OkHttpClient loggingHeaders =
      new OkHttpClient.Builder().addInterceptor(headers).build();

  public LoggingOfBodies() {
    // BUG: HttpBodyUnbounded
    bodies.setLevel(Level.BODY);
    headers.setLevel(Level.HEADERS);
  }

  @Bad(
      calls = 20,
      expect = {"allocated MiB >= 80"})
  public long bodiesLogged(Peer peer) throws IOException {
    return copy(loggingBodies, peer);
  }

  @Good(
      calls = 20,
      expect = {"allocated MiB < 60"})
  public long headersLogged(Peer peer) throws IOException {
    return copy(loggingHeaders, peer);
  }

  private static long copy(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.large()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().byteStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
