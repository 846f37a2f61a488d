package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The status is kept in a variable. */
public final class DoWhileStatus {

  private final OkHttpClient client = new OkHttpClient();

  public void ping(Request request) throws IOException {
    int status;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    do {
      try (Response response = client.newCall(request).execute()) {
        status = response.code();
      }
    } while (status >= 500);
  }
}
