package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The resource is the body; that is enough. */
public final class TryOnBodyOnly {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try (ResponseBody body = response.body()) {
      if (response.code() != 200) {
        throw new IOException("HTTP " + response.code());
      }
      return body.string();
    }
  }
}
