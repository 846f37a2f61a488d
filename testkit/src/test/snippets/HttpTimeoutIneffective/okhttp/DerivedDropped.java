package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The patient client is made and dropped, and the quick one sends. */
public final class DerivedDropped {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectTimeout(Duration.ofSeconds(2))
          .readTimeout(Duration.ofSeconds(5))
          .callTimeout(Duration.ofSeconds(15))
          .build();

  public String upload(Request request, boolean large) throws IOException {
    if (large) {
      // BUG: Diagnostic contains: [HttpTimeoutIneffective]
      client.newBuilder().callTimeout(Duration.ofMinutes(5)).build();
    }
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("upload: " + response.code());
      }
      return response.body().string();
    }
  }
}
