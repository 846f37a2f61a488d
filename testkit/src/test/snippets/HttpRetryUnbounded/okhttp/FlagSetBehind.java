package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only a call that went well sets the flag. */
public final class FlagSetBehind {

  private final OkHttpClient client = new OkHttpClient();

  public void ping(Request request) {
    boolean done = false;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (!done) {
      try (Response response = client.newCall(request).execute()) {
        response.body().string();
        done = true;
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
