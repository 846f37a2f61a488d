package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The answer to HEAD has no body. */
public final class HeadRequest {

  private final OkHttpClient client = new OkHttpClient();

  public long length(HttpUrl url) throws IOException {
    Request request = new Request.Builder().url(url).head().build();
    Response response = client.newCall(request).execute();
    return Long.parseLong(response.header("Content-Length", "-1"));
  }
}
