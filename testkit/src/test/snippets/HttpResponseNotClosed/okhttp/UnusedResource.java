package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only opened to be closed. */
public final class UnusedResource {

  private final OkHttpClient client = new OkHttpClient();

  public boolean reachable(Request request) {
    try (Response ignored = client.newCall(request).execute()) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
