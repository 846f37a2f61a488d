package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.Queue;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn sends another request. */
public final class QueueDrained {

  private final OkHttpClient client = new OkHttpClient();

  public void sendAll(Queue<Request> requests) throws IOException {
    while (true) {
      Request request = requests.remove();
      try (Response response = client.newCall(request).execute()) {
        if (response.code() == 401) {
          return;
        }
      }
    }
  }
}
