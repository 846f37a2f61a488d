package snippets.httpresponsenotdrained.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is left of a page is read when it is closed, if it comes soon. */
public final class HeaderInLoop {

  private final OkHttpClient client;

  public HeaderInLoop(OkHttpClient client) {
    this.client = client;
  }

  public String resolve(Request start) throws IOException {
    Request request = start;
    for (int hop = 0; hop < 5; hop++) {
      try (Response response = client.newCall(request).execute()) {
        String location = response.header("Location");
        if (location == null) {
          break;
        }
        request = request.newBuilder().url(request.url().resolve(location)).build();
      }
    }
    return request.url().toString();
  }
}
