package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** All are opened before the first is read. */
public final class CollectedThenRead {

  private final OkHttpClient client = new OkHttpClient();

  public List<String> all(List<Request> requests) throws IOException {
    List<Response> responses = new ArrayList<>();
    for (Request request : requests) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      responses.add(client.newCall(request).execute());
    }
    List<String> bodies = new ArrayList<>();
    for (Response response : responses) {
      try (response) {
        bodies.add(response.body().string());
      }
    }
    return bodies;
  }
}
