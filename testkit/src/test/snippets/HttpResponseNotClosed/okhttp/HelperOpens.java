package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper opens; its caller throws. */
public final class HelperOpens {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = execute(request);
    if (!response.isSuccessful()) {
      throw new IOException("status " + response.code());
    }
    return response.body().string();
  }

  private Response execute(Request request) throws IOException {
    return client.newCall(request).execute();
  }
}
