package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is shut down after its use cannot have the connections of another one. */
public final class BesideKeptShutDown {

  private final OkHttpClient kept = new OkHttpClient();

  public OkHttpClient kept() {
    return kept;
  }

  public int status(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient own = new OkHttpClient();
    Request request = new Request.Builder().url(url).build();
    try (Response response = own.newCall(request).execute()) {
      return response.code();
    } finally {
      own.dispatcher().executorService().shutdown();
      own.connectionPool().evictAll();
    }
  }
}
