package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A client for slow reports, which is asked five times for up to a minute and a half. */
public final class ReportsOfNight {

  private final OkHttpClient patient =
      new OkHttpClient.Builder()
          .readTimeout(Duration.ofSeconds(90))
          .callTimeout(Duration.ofSeconds(90))
          .build();

  public byte[] report(HttpUrl url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    IOException failure = new IOException("no report");
    for (int attempt = 1; attempt < 6; attempt++) {
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (Response response = patient.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().bytes();
        }
        failure.addSuppressed(new IOException("status " + response.code()));
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    throw failure;
  }
}
