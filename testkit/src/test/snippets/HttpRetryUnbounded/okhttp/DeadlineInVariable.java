package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The clock is asked beside the condition. */
public final class DeadlineInVariable {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Instant end = Instant.now().plusSeconds(30);
    boolean expired = false;
    while (!expired) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      }
      expired = Instant.now().isAfter(end);
    }
    throw new IOException("30 seconds are over");
  }
}
