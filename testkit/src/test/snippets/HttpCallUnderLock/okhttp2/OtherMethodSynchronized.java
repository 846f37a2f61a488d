package snippets.httpcallunderlock.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final OkHttpClient client;

  public OtherMethodSynchronized(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request) throws IOException {
    return client.newCall(request).execute().body().string();
  }

  public synchronized String last() {
    return toString();
  }
}
