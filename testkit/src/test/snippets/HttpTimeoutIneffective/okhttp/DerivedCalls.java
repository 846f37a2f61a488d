package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The derived client sends, without a name of its own. */
public final class DerivedCalls {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectTimeout(Duration.ofSeconds(2))
          .readTimeout(Duration.ofSeconds(5))
          .callTimeout(Duration.ofSeconds(15))
          .build();

  public String upload(Request request) throws IOException {
    Call call = client.newBuilder().callTimeout(Duration.ofMinutes(5)).build().newCall(request);
    try (Response response = call.execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("upload: " + response.code());
      }
      return response.body().string();
    }
  }
}
