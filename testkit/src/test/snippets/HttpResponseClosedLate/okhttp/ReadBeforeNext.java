package snippets.httpresponseclosedlate.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A second loop closes other things. */
public final class ReadBeforeNext {

  private final OkHttpClient client = new OkHttpClient();

  public List<String> all(List<Request> requests, List<Closeable> others) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Request request : requests) {
      try (Response response = client.newCall(request).execute()) {
        if (!response.isSuccessful()) {
          throw new IOException("status " + response.code());
        }
        bodies.add(response.body().string());
      }
    }
    for (Closeable other : others) {
      other.close();
    }
    return bodies;
  }
}
