package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A function that is kept makes a client each time that it runs. */
public final class FunctionMakesClient {

  private static final OkHttpClient SHARED = new OkHttpClient();

  // BUG: Diagnostic contains: [HttpClientPerRequest]
  private final Supplier<OkHttpClient> fresh = () -> new OkHttpClient();
  private final Supplier<OkHttpClient> shared = () -> SHARED;
  private final ThreadLocal<OkHttpClient> perThread =
      ThreadLocal.withInitial(() -> new OkHttpClient());
  private final Supplier<OkHttpClient> once = () -> new OkHttpClient();
  private final OkHttpClient kept = once.get();

  public int byField(Request request) throws IOException {
    try (Response response = fresh.get().newCall(request).execute()) {
      return response.code();
    }
  }

  public int byVariable(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Supplier<OkHttpClient> clients = () -> new OkHttpClient();
    try (Response response = clients.get().newCall(request).execute()) {
      return response.code();
    }
  }

  public int byShared(Request request) throws IOException {
    try (Response response = shared.get().newCall(request).execute()) {
      return response.code();
    }
  }

  public int byThread(Request request) throws IOException {
    try (Response response = perThread.get().newCall(request).execute()) {
      return response.code();
    }
  }

  public int byKept(Request request) throws IOException {
    try (Response response = kept.newCall(request).execute()) {
      return response.code();
    }
  }
}
