package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A helper waits longer each time. */
public final class Backoff {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      }
      backoff();
    }
  }

  private void backoff() throws IOException {
    try {
      Thread.sleep(2_000);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
