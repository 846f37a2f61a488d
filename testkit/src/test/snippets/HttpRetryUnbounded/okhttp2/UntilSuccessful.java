package snippets.httpretryunbounded.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import com.squareup.okhttp.ResponseBody;
import java.io.IOException;

/** Whatever is no success is asked for again. */
public final class UntilSuccessful {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      Response response = client.newCall(request).execute();
      try (ResponseBody body = response.body()) {
        if (response.isSuccessful()) {
          return body.string();
        }
      }
    }
  }
}
