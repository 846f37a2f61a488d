package snippets.httpresponsenotclosed.okhttp;

import dev.failsafe.FailsafeExecutor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Who runs a function until it works gives the response that it has opened. */
public final class RunByFailsafe {

  private final OkHttpClient client = new OkHttpClient();

  public int repeated(FailsafeExecutor<Object> attempts, Request request) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = attempts.get(() -> client.newCall(request).execute());
    return response.code();
  }

  public int closed(FailsafeExecutor<Object> attempts, Request request) {
    try (Response response = attempts.get(() -> client.newCall(request).execute())) {
      return response.code();
    }
  }
}
