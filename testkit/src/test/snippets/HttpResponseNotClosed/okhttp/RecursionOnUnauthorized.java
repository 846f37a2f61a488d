package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** On 401 it logs in and calls itself; the first answer stays open. */
public final class RecursionOnUnauthorized {

  private final OkHttpClient client = new OkHttpClient();
  private String token = "";

  public String get(HttpUrl url, boolean retry) throws IOException {
    Request request = new Request.Builder().url(url).header("Authorization", token).build();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (response.code() == 401 && retry) {
      token = Long.toHexString(System.nanoTime());
      return get(url, false);
    }
    return response.body().string();
  }
}
