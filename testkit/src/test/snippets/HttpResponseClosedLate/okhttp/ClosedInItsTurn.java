package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each response is closed in its turn; bodies are collected. */
public final class ClosedInItsTurn {

  private final OkHttpClient client = new OkHttpClient();

  public List<String> all(List<Request> requests) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Request request : requests) {
      try (Response response = client.newCall(request).execute()) {
        if (!response.isSuccessful()) {
          throw new IOException("status " + response.code());
        }
        bodies.add(response.body().string());
      }
    }
    for (String body : bodies) {
      System.out.println(body);
    }
    return bodies;
  }
}
