package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The same test of the body, and the count ends it. */
public final class BodyWithinTries {

  private final OkHttpClient client;

  public BodyWithinTries(OkHttpClient client) {
    this.client = client;
  }

  public byte[] tile(Request request) throws IOException {
    int attempts = 0;
    for (; ; ) {
      attempts++;
      try (Response response = client.newCall(request).execute()) {
        ResponseBody body = response.body();
        if (response.isSuccessful() && body != null) {
          return body.bytes();
        }
      }
      if (attempts == 3) {
        throw new IOException("no tile: " + request.url());
      }
    }
  }
}
