package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A cache that is locked while it is filled. */
public final class SynchronizedBlock {

  private final OkHttpClient client = new OkHttpClient();
  private final Object lock = new Object();
  private String cached;

  public String get(Request request) throws IOException {
    synchronized (lock) {
      if (cached == null) {
        // BUG: Diagnostic contains: [HttpCallUnderLock]
        try (Response response = client.newCall(request).execute()) {
          cached = response.body().string();
        }
      }
      return cached;
    }
  }
}
