package snippets.httpresponsenotclosed.okhttp;

import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The same leak within a task. */
public final class ThrowInLambda {

  private final OkHttpClient client = new OkHttpClient();

  public Callable<String> task(Request request) {
    return () -> {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      Response response = client.newCall(request).execute();
      if (response.code() != 200) {
        throw new IllegalStateException("poll failed");
      }
      return response.body().string();
    };
  }
}
