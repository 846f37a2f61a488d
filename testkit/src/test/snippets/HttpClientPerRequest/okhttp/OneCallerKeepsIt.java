package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One caller of the helper keeps its client, the other makes one for each call. */
public final class OneCallerKeepsIt {

  private final OkHttpClient kept = create();

  public int status(String url) throws IOException {
    try (Response response = kept.newCall(request(url)).execute()) {
      return response.code();
    }
  }

  public boolean isThere(String url) throws IOException {
    OkHttpClient client = create();
    try (Response response = client.newCall(request(url)).execute()) {
      return response.isSuccessful();
    }
  }

  private static OkHttpClient create() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new OkHttpClient.Builder().followRedirects(false).build();
  }

  private static Request request(String url) {
    return new Request.Builder().url(url).build();
  }
}
