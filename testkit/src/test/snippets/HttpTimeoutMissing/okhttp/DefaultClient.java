package snippets.httptimeoutmissing.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Ten seconds for connect, read and write by default. */
public final class DefaultClient {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
