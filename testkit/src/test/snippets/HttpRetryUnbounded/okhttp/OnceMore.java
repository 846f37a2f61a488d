package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A second attempt, without a loop. */
public final class OnceMore {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    } catch (IOException e) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      }
    }
  }
}
