package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The second answer takes the place of the first. */
public final class RetryOverwritesVariable {

  private final OkHttpClient client = new OkHttpClient();

  public Response open(Request request, Request fallback) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (response.code() == 404) {
      response = client.newCall(fallback).execute();
    }
    return response;
  }
}
