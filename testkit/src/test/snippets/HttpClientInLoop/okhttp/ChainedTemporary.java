package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Made, used and dropped in one expression. */
public final class ChainedTemporary {

  public int reachable(List<Request> requests) {
    int count = 0;
    for (Request request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (Response response = new OkHttpClient().newCall(request).execute()) {
        count += response.isSuccessful() ? 1 : 0;
      } catch (IOException e) {
        System.err.println(request.url() + " is down");
      }
    }
    return count;
  }
}
