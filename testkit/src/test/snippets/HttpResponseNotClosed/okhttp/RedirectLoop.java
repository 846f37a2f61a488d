package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Follows locations by hand and keeps every answer open. */
public final class RedirectLoop {

  private final OkHttpClient client = new OkHttpClient.Builder().followRedirects(false).build();

  public String resolve(HttpUrl start) throws IOException {
    HttpUrl url = start;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      Response response = client.newCall(new Request.Builder().url(url).build()).execute();
      if (!response.isRedirect()) {
        response.close();
        return url.toString();
      }
      url = url.resolve(response.header("Location"));
    }
  }
}
