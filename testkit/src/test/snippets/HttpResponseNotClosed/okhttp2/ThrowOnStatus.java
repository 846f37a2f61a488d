package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The bad status leaves the body unread. */
public final class ThrowOnStatus {

  private final OkHttpClient client;

  public ThrowOnStatus(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      throw new IOException("unexpected " + response.code());
    }
    return response.body().string();
  }
}
