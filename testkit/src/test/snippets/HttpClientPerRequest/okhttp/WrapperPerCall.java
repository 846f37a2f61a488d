package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The client is put into an object that lives no longer than the call. */
public final class WrapperPerCall {

  public String load(String path) throws IOException {
    Gateway gateway =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        new Gateway(new OkHttpClient.Builder().followRedirects(false).build(), "http://localhost/");
    return gateway.get(path);
  }

  private static final class Gateway {
    private final OkHttpClient http;
    private final String base;

    Gateway(OkHttpClient http, String base) {
      this.http = http;
      this.base = base;
    }

    String get(String path) throws IOException {
      Request request = new Request.Builder().url(base + path).build();
      try (Response response = http.newCall(request).execute()) {
        return response.body().string();
      }
    }
  }
}
