package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;

/** Only the status is read. */
public final class StatusOnly {

  private final OkHttpClient client;

  public StatusOnly(OkHttpClient client) {
    this.client = client;
  }

  public boolean exists(String url) throws IOException {
    Call call = client.newCall(new Request.Builder().url(url).build());
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return call.execute().isSuccessful();
  }
}
