package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Parts are opened until there is none left, and joined only then. */
public final class PartsWhileMore {

  private final OkHttpClient client;

  public PartsWhileMore(OkHttpClient client) {
    this.client = client;
  }

  public void join(HttpUrl base, OutputStream out) throws IOException {
    Deque<Response> parts = new ArrayDeque<>();
    int part = 0;
    while (part < 64) {
      Request request = new Request.Builder().url(base.resolve("part-" + part)).build();
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      parts.addLast(client.newCall(request).execute());
      part++;
    }
    for (Response one : parts) {
      try (one) {
        one.body().byteStream().transferTo(out);
      }
    }
  }
}
