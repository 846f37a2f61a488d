package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A derived client shares the pool and the dispatcher of its parent. */
public final class DerivedClientInLoop {

  private final OkHttpClient client;

  public DerivedClientInLoop(OkHttpClient client) {
    this.client = client;
  }

  public void ping(Map<Request, Duration> limits) throws IOException {
    for (Map.Entry<Request, Duration> limit : limits.entrySet()) {
      OkHttpClient limited = client.newBuilder().readTimeout(limit.getValue()).build();
      limited.newCall(limit.getKey()).execute().close();
    }
  }
}
