package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The field counts to three, and a call takes five seconds at most. */
public final class FewByField {

  private static final int MOST = 3;
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectTimeout(Duration.ofSeconds(2))
          .callTimeout(Duration.ofSeconds(5))
          .build();
  private int failures;

  public String load(Request request) throws IOException, InterruptedException {
    failures = 0;
    for (; ; ) {
      try (Response response = client.newCall(request).execute()) {
        if (!response.isSuccessful()) {
          throw new IOException("status " + response.code());
        }
        return response.body().string();
      } catch (IOException e) {
        failures++;
        if (failures == MOST) {
          throw e;
        }
      }
      Thread.sleep(300);
    }
  }
}
