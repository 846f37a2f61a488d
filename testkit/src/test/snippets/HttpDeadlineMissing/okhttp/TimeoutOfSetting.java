package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Who made the object knows how long each attempt is. */
public final class TimeoutOfSetting {

  private final OkHttpClient client;

  public TimeoutOfSetting(OkHttpClient shared, Duration each) {
    client = shared.newBuilder().readTimeout(Duration.ofMinutes(1)).callTimeout(each).build();
  }

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
