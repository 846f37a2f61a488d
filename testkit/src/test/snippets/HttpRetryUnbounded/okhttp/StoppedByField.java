package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Another thread may end the loop. */
public final class StoppedByField {

  private final OkHttpClient client = new OkHttpClient();
  private volatile boolean stopped;

  public void stop() {
    stopped = true;
  }

  public void send(Request request) {
    while (!stopped) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          break;
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
