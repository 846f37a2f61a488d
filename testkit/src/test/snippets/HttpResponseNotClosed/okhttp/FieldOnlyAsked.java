package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The private field has the last answer, and no method closes it. */
public final class FieldOnlyAsked {

  private final OkHttpClient client;
  private Response response;

  public FieldOnlyAsked(OkHttpClient client) {
    this.client = client;
  }

  public int poll(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    response = client.newCall(request).execute();
    return response.code();
  }
}
