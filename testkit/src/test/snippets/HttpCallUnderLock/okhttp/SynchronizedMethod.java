package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final OkHttpClient client = new OkHttpClient();

  public synchronized String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
