package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A default client for a single call. */
public final class LocalClient {

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = new OkHttpClient();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
