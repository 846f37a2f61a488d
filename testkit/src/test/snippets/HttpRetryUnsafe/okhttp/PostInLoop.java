package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** An order may be there twice. */
public final class PostInLoop {

  private final OkHttpClient client = new OkHttpClient();


  public int order(String uri, RequestBody body) throws IOException {
    Request request = new Request.Builder().url(uri).post(body).build();
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
