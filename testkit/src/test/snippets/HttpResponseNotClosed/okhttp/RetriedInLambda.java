package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A helper of the class that tries a function again gives what the function opens. */
public final class RetriedInLambda {

  private final OkHttpClient client = new OkHttpClient();

  public boolean isThere(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = twice(() -> client.newCall(request).execute());
    return response.isSuccessful();
  }

  public String read(Request request) throws IOException {
    try (Response response = twice(() -> client.newCall(request).execute())) {
      return response.body().string();
    }
  }

  public String name(Request request) throws IOException {
    return twice(
        () -> {
          try (Response response = client.newCall(request).execute()) {
            return response.message();
          }
        });
  }

  private static <T> T twice(Callable<T> call) throws IOException {
    for (int attempt = 0; ; attempt++) {
      try {
        return call.call();
      } catch (Exception e) {
        if (attempt > 0) {
          throw new IOException(e);
        }
      }
    }
  }
}
