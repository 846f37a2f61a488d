package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The second client has the time that is set after the first one. */
public final class SetBetweenBuilds {

  private final OkHttpClient quick;
  private final OkHttpClient patient;

  public SetBetweenBuilds() {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(2))
            .readTimeout(Duration.ofSeconds(3));
    quick = builder.build();
    builder.readTimeout(Duration.ofSeconds(60));
    patient = builder.build();
  }

  public String load(Request request, boolean report) throws IOException {
    try (Response response = (report ? patient : quick).newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("load: " + response.code());
      }
      return response.body().string();
    }
  }
}
