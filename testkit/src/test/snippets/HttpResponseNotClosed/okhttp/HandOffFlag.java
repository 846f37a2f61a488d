package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Closed unless it was handed over. */
public final class HandOffFlag {

  private final OkHttpClient client = new OkHttpClient();
  private final Queue<Response> pending = new ArrayDeque<>();

  public void submit(Request request) throws IOException {
    boolean submitted = false;
    Response response = client.newCall(request).execute();
    try {
      if (response.isSuccessful()) {
        pending.add(response);
        submitted = true;
      }
    } finally {
      if (!submitted) {
        response.close();
      }
    }
  }
}
