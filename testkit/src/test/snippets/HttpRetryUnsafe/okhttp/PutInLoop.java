package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The second write is the same as the first. */
public final class PutInLoop {

  private final OkHttpClient client = new OkHttpClient();


  public int store(String uri, RequestBody body) throws IOException {
    Request request = new Request.Builder().url(uri).put(body).build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
