package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The caller closes. */
public final class Returned {

  private final OkHttpClient client = new OkHttpClient();

  public Response open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.code() == 401) {
      System.err.println("login expired for " + request.url());
    }
    return response;
  }
}
