package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Whatever goes wrong, the catch closes; otherwise the caller does. */
public final class ClosedInCatch {

  private final OkHttpClient client = new OkHttpClient();

  public Response open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try {
      if (response.header("Content-Type") == null) {
        throw new IOException("no content type");
      }
      return response;
    } catch (IOException | RuntimeException e) {
      response.close();
      throw e;
    }
  }
}
