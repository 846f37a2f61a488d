package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is opened where a field has nothing yet is opened all the same. */
public final class MissOfCache {

  private final OkHttpClient client = new OkHttpClient();
  private String known;

  public int left(Request request) throws IOException {
    if (known != null) {
      return known.length();
    }
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    return response.code();
  }

  public int closed(Request request) throws IOException {
    if (known != null) {
      return known.length();
    }
    try (Response response = client.newCall(request).execute()) {
      known = response.body().string();
      return response.code();
    }
  }
}
