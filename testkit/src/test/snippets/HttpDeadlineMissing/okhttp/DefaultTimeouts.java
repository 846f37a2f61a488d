package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Nothing here sets a timeout; ten attempts of ten seconds are what the library does. */
public final class DefaultTimeouts {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    for (int attempt = 0; attempt < 20; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
