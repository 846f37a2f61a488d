package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Between opening and closing stand only reads of the response. */
public final class CloseAfterGetters {

  private final OkHttpClient client = new OkHttpClient();

  public String version(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    int status = response.code();
    String version = response.header("X-Version", "unknown");
    response.close();
    return status == 200 ? version : null;
  }
}
