package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A helper of the class closes it. */
public final class ClosedByHelper {

  private final OkHttpClient client = new OkHttpClient();

  public boolean exists(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try {
      return response.isSuccessful();
    } finally {
      closeQuietly(response);
    }
  }

  private static void closeQuietly(Response response) {
    if (response != null) {
      try {
        response.close();
      } catch (RuntimeException e) {
        System.err.println("close failed: " + e.getMessage());
      }
    }
  }
}
