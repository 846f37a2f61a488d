package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A caller that asks only where the given client is missing, and another that keeps its own. */
public final class AskedWhenMissing {

  private final OkHttpClient kept = create();
  private OkHttpClient given;

  public void use(OkHttpClient client) {
    given = client == null ? kept : client;
  }

  public boolean isThere(String url) throws IOException {
    OkHttpClient client = given;
    if (client == null) {
      client = create();
      use(client);
    }
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.isSuccessful();
    }
  }

  private static OkHttpClient create() {
    return new OkHttpClient();
  }
}
