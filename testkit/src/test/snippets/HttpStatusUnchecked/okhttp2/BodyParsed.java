package snippets.httpstatusunchecked.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The page of an error is no number. */
public final class BodyParsed {

  private final OkHttpClient client;

  public BodyParsed(OkHttpClient client) {
    this.client = client;
  }

  public int stock(Request request) throws IOException {
    Response answer = client.newCall(request).execute();
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(answer.body().string());
  }
}
