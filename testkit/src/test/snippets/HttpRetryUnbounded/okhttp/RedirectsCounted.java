package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Who counts the redirects, or knows where it was, comes to an end. */
public final class RedirectsCounted {

  private final OkHttpClient client = new OkHttpClient();

  public String tenAtMost(Request first) throws IOException {
    Request request = first;
    int redirects = 0;
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (!response.isRedirect() || ++redirects > 10) {
          return response.body().string();
        }
        request = request.newBuilder().url(response.header("Location")).build();
      }
    }
  }

  public String nowhereTwice(Request first) throws IOException {
    Set<String> seen = new HashSet<>();
    Request request = first;
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        String location = response.header("Location");
        if (!response.isRedirect() || !seen.add(location)) {
          return response.body().string();
        }
        request = request.newBuilder().url(location).build();
      }
    }
  }

  public String endless(Request first) throws IOException {
    Request request = first;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (!response.isRedirect()) {
          return response.body().string();
        }
        request = request.newBuilder().url(response.header("Location")).build();
      }
    }
  }
}
