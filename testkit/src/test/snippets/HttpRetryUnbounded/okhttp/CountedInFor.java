package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Three attempts. */
public final class CountedInFor {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      }
    }
    throw new IOException("three attempts failed");
  }
}
