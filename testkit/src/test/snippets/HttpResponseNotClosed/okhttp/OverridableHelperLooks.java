package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A method that could be overridden, but is there: it only looks. */
public class OverridableHelperLooks {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (!accepts(response)) {
      return null;
    }
    return response.body().string();
  }

  boolean accepts(Response response) {
    return response.code() < 300;
  }
}
