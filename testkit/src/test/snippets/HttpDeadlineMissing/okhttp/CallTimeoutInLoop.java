package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A copy of the client for long calls, and four attempts. */
public final class CallTimeoutInLoop {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    OkHttpClient patient = client.newBuilder().callTimeout(Duration.ofSeconds(45)).build();
    for (int attempt = 0; attempt < 4; attempt++) {
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (Response response = patient.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
