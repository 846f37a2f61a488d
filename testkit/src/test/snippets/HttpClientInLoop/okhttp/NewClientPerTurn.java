package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The commonest shape. */
public final class NewClientPerTurn {

  public List<String> download(List<Request> requests) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Request request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient client = new OkHttpClient();
      try (Response response = client.newCall(request).execute()) {
        // BUG: Diagnostic contains: [HttpStatusUnchecked]
        bodies.add(response.body().string());
      }
    }
    return bodies;
  }
}
