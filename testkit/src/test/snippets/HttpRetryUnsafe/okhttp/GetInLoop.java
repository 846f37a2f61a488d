package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final OkHttpClient client = new OkHttpClient();


  public String get(String uri) throws IOException {
    Request request = new Request.Builder().url(uri).build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
