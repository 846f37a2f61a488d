package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Built at the first call only. */
public final class SynchronizedLazy {

  private static OkHttpClient client;

  private static synchronized OkHttpClient client() {
    if (client == null) {
      client = new OkHttpClient.Builder().followRedirects(false).build();
    }
    return client;
  }

  public static String get(Request request) throws IOException {
    try (Response response = client().newCall(request).execute()) {
      return response.body().string();
    }
  }
}
