package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A server that is down fails at once, again and again. */
public final class AfterEachException {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    for (; ; ) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
