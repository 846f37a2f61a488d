package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What the helper returns is closed already: only its headers are of use. */
public final class HelperClosesAndReturns {

  private final OkHttpClient client = new OkHttpClient();

  private Response head(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    response.close();
    return response;
  }

  public String id(Request request) throws IOException {
    return head(request).header("id");
  }
}
