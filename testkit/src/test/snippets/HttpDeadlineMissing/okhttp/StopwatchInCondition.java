package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The time is taken before, and each turn looks at it. */
public final class StopwatchInCondition {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(45, TimeUnit.SECONDS).build();

  public int status(Request request) throws IOException {
    long start = System.currentTimeMillis();
    int attempt = 0;
    IOException last = new IOException("never asked");
    while (attempt++ < 10) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        last = e;
      }
      if (System.currentTimeMillis() - start > 50_000) {
        break;
      }
    }
    throw last;
  }
}
