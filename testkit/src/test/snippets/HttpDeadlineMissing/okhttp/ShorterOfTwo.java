package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A read may take a minute, and a call as a whole ten seconds. */
public final class ShorterOfTwo {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .readTimeout(1, TimeUnit.MINUTES)
          .callTimeout(10, TimeUnit.SECONDS)
          .build();

  public String get(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    for (int attempt = 0; attempt < 5; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
