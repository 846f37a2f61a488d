package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only timeouts and interceptors differ. */
public final class DerivedSharesEverything {

  private final OkHttpClient client;

  public DerivedSharesEverything(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request, Interceptor tracing) throws IOException {
    OkHttpClient derived =
        client
            .newBuilder()
            .callTimeout(Duration.ofSeconds(3))
            .addInterceptor(tracing)
            .build();
    try (Response response = derived.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
