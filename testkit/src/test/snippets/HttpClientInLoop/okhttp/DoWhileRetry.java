package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Tries again with a new client until it works. */
public final class DoWhileRetry {

  public String get(Request request) throws InterruptedException {
    String text = null;
    do {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient client = new OkHttpClient();
      try (Response response = client.newCall(request).execute()) {
        text = response.body().string();
      } catch (IOException e) {
        Thread.sleep(1_000);
      }
    } while (text == null);
    return text;
  }
}
