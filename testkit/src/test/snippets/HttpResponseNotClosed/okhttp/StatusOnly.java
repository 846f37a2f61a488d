package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A temporary of which only the status is read. */
public final class StatusOnly {

  private final OkHttpClient client = new OkHttpClient();

  public int status(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.newCall(request).execute().code();
  }
}
