package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is locked is not held while it is made. */
public final class LockObjectOfCall {

  private final OkHttpClient client = new OkHttpClient();

  public int get(Request request) throws IOException {
    int code;
    try (Response response = client.newCall(request).execute()) {
      code = response.code();
    }
    synchronized (this) {
      return code;
    }
  }
}
