package snippets.httpresponsenotclosed.okhttp;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The lines of a body are asked for the first that fits. */
public final class LinesCutShort {

  private final OkHttpClient client = new OkHttpClient();

  public Optional<String> first(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    BufferedReader reader = new BufferedReader(response.body().charStream());
    return reader.lines().filter(line -> !line.isEmpty()).findFirst();
  }

  public Optional<String> closed(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try (BufferedReader reader = new BufferedReader(response.body().charStream())) {
      return reader.lines().filter(line -> !line.isEmpty()).findFirst();
    }
  }
}
