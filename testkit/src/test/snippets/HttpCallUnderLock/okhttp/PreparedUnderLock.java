package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only making the call needs the monitor. */
public final class PreparedUnderLock {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Call call = prepare(request);
    try (Response response = call.execute()) {
      return response.body().string();
    }
  }

  private synchronized Call prepare(Request request) {
    return client.newCall(request);
  }
}
