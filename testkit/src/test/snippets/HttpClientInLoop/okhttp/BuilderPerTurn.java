package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn has its own builder, so its own pool. */
public final class BuilderPerTurn {

  public void push(List<Request> requests) throws IOException {
    for (Request request : requests) {
      OkHttpClient client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          new OkHttpClient.Builder()
              .connectTimeout(2, TimeUnit.SECONDS)
              .retryOnConnectionFailure(false)
              .build();
      try (Response response = client.newCall(request).execute()) {
        if (!response.isSuccessful()) {
          throw new IOException("HTTP " + response.code());
        }
      }
    }
  }
}
