package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn goes where the last answer has sent it, in a circle for ever. */
public final class RedirectsByHand {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request first) throws IOException {
    Request request = first;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.code() != 302) {
          return response.body().string();
        }
        request = request.newBuilder().url(response.header("Location")).build();
      }
    }
  }
}
