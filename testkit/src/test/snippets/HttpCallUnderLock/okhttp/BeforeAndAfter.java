package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call is made between two blocks. */
public final class BeforeAndAfter {

  private final OkHttpClient client = new OkHttpClient();
  private String cached;

  public String get(Request request) throws IOException {
    synchronized (this) {
      if (cached != null) {
        return cached;
      }
    }
    String text;
    try (Response response = client.newCall(request).execute()) {
      text = response.body().string();
    }
    synchronized (this) {
      cached = text;
    }
    return text;
  }
}
