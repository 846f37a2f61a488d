package snippets.httpresponsenotdrained.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Closing reads what is there. */
public final class ClosedUnread {

  private final OkHttpClient client = new OkHttpClient();

  public int status(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
