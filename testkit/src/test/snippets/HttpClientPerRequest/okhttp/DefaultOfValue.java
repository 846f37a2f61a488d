package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A generated subclass asks once, and keeps what it is given. */
public abstract class DefaultOfValue {

  @interface Value {
    @interface Default {}
  }

  @Value.Default
  public OkHttpClient client() {
    return new OkHttpClient();
  }

  public OkHttpClient clientOfCall() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new OkHttpClient();
  }

  public String get(String url) throws IOException {
    try (Response response = client().newCall(request(url)).execute()) {
      return response.isSuccessful() ? response.body().string() : "";
    }
  }

  public String getOnce(String url) throws IOException {
    try (Response response = clientOfCall().newCall(request(url)).execute()) {
      return response.isSuccessful() ? response.body().string() : "";
    }
  }

  private static Request request(String url) {
    return new Request.Builder().url(url).build();
  }
}
