package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.Iterator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each attempt goes to another host, until there is none left. */
public final class HostAfterHost {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Iterator<Request> mirrors) throws IOException {
    while (mirrors.hasNext()) {
      try (Response response = client.newCall(mirrors.next()).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      }
    }
    throw new IOException("no mirror answers");
  }
}
