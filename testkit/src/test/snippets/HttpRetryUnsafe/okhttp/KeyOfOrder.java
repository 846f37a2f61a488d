package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The order has a key of its own, by which the server tells a repetition. */
public final class KeyOfOrder {

  private static final String KEY = "X-Idempotency-Key";

  private final OkHttpClient client;

  public KeyOfOrder(OkHttpClient client) {
    this.client = client;
  }

  public int order(HttpUrl url, UUID id, RequestBody body) throws IOException {
    Request.Builder builder = new Request.Builder().url(url).post(body);
    builder.header(KEY, id.toString());
    IOException last = null;
    for (int attempt = 1; attempt <= 3; attempt++) {
      try (Response response = client.newCall(builder.build()).execute()) {
        if (response.code() < 500) {
          return response.code();
        }
        last = new IOException("status " + response.code());
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
