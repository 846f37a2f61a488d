package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A variable has the derived client, and nothing reads the variable. */
public final class DerivedUnused {

  private final OkHttpClient shared;

  public DerivedUnused(OkHttpClient shared) {
    this.shared = shared;
  }

  public String load(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    OkHttpClient quick = shared.newBuilder().callTimeout(Duration.ofSeconds(3)).build();
    try (Response response = shared.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("load: " + response.code());
      }
      return response.body().string();
    }
  }
}
