package snippets.httpcallunderlock.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final OkHttpClient client;

  public SynchronizedMethod(OkHttpClient client) {
    this.client = client;
  }

  public synchronized String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.newCall(request).execute().body().string();
  }
}
