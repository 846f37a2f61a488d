package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper itself keeps what it makes. */
public final class HelperKeepsIt {

  private volatile OkHttpClient last;
  private final OkHttpClient first = create();

  public boolean isThere(String url) throws IOException {
    OkHttpClient client = last == null ? create() : last;
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.isSuccessful() || first == client;
    }
  }

  private OkHttpClient create() {
    OkHttpClient client = new OkHttpClient();
    last = client;
    return client;
  }
}
