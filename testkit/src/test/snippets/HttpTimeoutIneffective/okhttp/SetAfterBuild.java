package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The client is built, and then its builder gets the time. */
public final class SetAfterBuild {

  private final OkHttpClient client;

  public SetAfterBuild() {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.connectTimeout(Duration.ofSeconds(2));
    client = builder.build();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.readTimeout(Duration.ofSeconds(3));
  }

  public String load(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("load: " + response.code());
      }
      return response.body().string();
    }
  }
}
