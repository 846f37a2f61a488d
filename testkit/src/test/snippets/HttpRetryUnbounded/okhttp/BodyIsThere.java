package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The attempts are counted for the log only, and the answer has to have a body. */
public final class BodyIsThere {

  private final OkHttpClient client;

  public BodyIsThere(OkHttpClient client) {
    this.client = client;
  }

  public byte[] tile(Request request) {
    int attempts = 0;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    for (; ; ) {
      attempts++;
      try (Response response = client.newCall(request).execute()) {
        ResponseBody body = response.body();
        if (response.isSuccessful() && body != null) {
          return body.bytes();
        }
        System.err.println(request.url() + ": " + response.code() + ", attempt " + attempts);
      } catch (IOException e) {
        System.err.println(request.url() + ": " + e + ", attempt " + attempts);
      }
    }
  }
}
