package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper is careful on its error path; what it returns is its caller's. */
public final class HelperClosesOnError {

  private final OkHttpClient client = new OkHttpClient();

  private Response call(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      throw new IOException(response.body().string());
    }
    return response;
  }

  public String id(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call(request);
    return response.header("id");
  }

  public String text(Request request) throws IOException {
    try (Response response = call(request)) {
      return response.body().string();
    }
  }
}
