package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Messages are pulled until one says that it is the last. */
public abstract class FlagOfMessage {

  private final OkHttpClient client = new OkHttpClient();

  protected abstract boolean take(String text);

  public void pull(Request request) {
    boolean more = true;
    while (more) {
      try (Response response = client.newCall(request).execute()) {
        // BUG: Diagnostic contains: [HttpStatusUnchecked]
        if (!take(response.body().string())) {
          more = false;
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
