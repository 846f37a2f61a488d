package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The one client of the class. */
public final class ClientInField {

  private final OkHttpClient client;

  public ClientInField(Duration timeout) {
    this.client = new OkHttpClient.Builder().callTimeout(timeout).build();
  }

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
