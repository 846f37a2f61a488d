package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn drops the answer of the turn before. */
public final class LoopOverwrites {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException, InterruptedException {
    Response response = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      response = client.newCall(request).execute();
      if (response.isSuccessful()) {
        return response.body().string();
      }
      Thread.sleep(500);
    }
    throw new IOException("gave up");
  }
}
