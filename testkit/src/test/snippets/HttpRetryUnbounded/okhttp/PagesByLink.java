package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each answer names the next address. */
public final class PagesByLink {

  private final OkHttpClient client = new OkHttpClient();

  public int count(String first) throws IOException {
    String next = first;
    int count = 0;
    while (true) {
      try (Response response = client.newCall(new Request.Builder().url(next).build()).execute()) {
        count++;
        if (response.header("Link") == null) {
          return count;
        }
        next = response.header("Link");
      }
    }
  }
}
