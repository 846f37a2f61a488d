package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The parent is as new as the client derived from it. */
public final class DerivedFromLocal {

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient base = new OkHttpClient();
    OkHttpClient client = base.newBuilder().followRedirects(false).build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
