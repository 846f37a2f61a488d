package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn has a time of its own, and a client for it. */
public final class BesideKeptInLoop {

  private final OkHttpClient kept = new OkHttpClient();

  public OkHttpClient kept() {
    return kept;
  }

  public int all(Map<Request, Duration> requests) throws IOException {
    int sum = 0;
    for (Map.Entry<Request, Duration> one : requests.entrySet()) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient client = new OkHttpClient.Builder().callTimeout(one.getValue()).build();
      try (Response response = client.newCall(one.getKey()).execute()) {
        sum += response.code();
      }
    }
    return sum;
  }
}
