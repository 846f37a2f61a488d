package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The flag changes only after a success. */
public final class FlagOfSuccess {

  private final OkHttpClient client = new OkHttpClient();

  public void ping(Request request) {
    boolean done = false;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (!done) {
      try (Response response = client.newCall(request).execute()) {
        done = response.isSuccessful();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
