package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper returns a fresh client to callers that drop it. */
public final class PrivateStaticFactory {

  public static String get(String url) throws IOException {
    OkHttpClient http = newClient(5);
    try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.body().string();
    }
  }

  private static OkHttpClient newClient(int seconds) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new OkHttpClient.Builder()
        .connectTimeout(seconds, TimeUnit.SECONDS)
        .readTimeout(seconds, TimeUnit.SECONDS)
        .build();
  }
}
