package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The answer is not even looked at. */
public final class DroppedStatement {

  private final OkHttpClient client = new OkHttpClient();

  public void trigger(HttpUrl hook) throws IOException {
    Request request = new Request.Builder().url(hook).build();
    client
        .newCall(request)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .execute();
  }
}
