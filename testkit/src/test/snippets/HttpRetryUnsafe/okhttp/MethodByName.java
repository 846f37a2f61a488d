package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The method is a text. */
public final class MethodByName {

  private final OkHttpClient client = new OkHttpClient();


  public int order(String uri, RequestBody body) throws IOException {
    Request request = new Request.Builder().url(uri).method("POST", body).build();
    int attempt = 0;
    while (true) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        if (++attempt > 3) {
          throw e;
        }
      }
    }
  }
}
