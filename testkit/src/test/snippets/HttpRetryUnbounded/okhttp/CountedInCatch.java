package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The handler counts, and gives up. */
public final class CountedInCatch {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    int failures = 0;
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        failures++;
        if (failures > 5) {
          throw e;
        }
      }
    }
  }
}
