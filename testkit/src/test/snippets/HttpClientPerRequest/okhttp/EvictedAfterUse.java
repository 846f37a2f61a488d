package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Cleaning up by hand does not bring the connections back. */
public final class EvictedAfterUse {

  public int status(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = new OkHttpClient();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
