package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A function that outlives the method keeps the client; one that runs once for a call does not. */
public final class FunctionKeepsClient {

  private Callable<Integer> probe;

  public Callable<Integer> returned(Request request) {
    OkHttpClient client = new OkHttpClient();
    return () -> code(client, request);
  }

  public void stored(Request request) {
    OkHttpClient client = new OkHttpClient();
    probe = () -> code(client, request);
  }

  public void submitted(Request request, ExecutorService executor) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = new OkHttpClient();
    executor.submit(() -> code(client, request));
  }

  public int probed() throws Exception {
    return probe.call();
  }

  private static int code(OkHttpClient client, Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
