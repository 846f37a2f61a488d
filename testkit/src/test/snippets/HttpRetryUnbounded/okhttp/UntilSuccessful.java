package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Whatever is no success is asked for again. */
public final class UntilSuccessful {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      }
    }
  }
}
