package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only an unchecked exception could come between. */
public final class CloseAfterUncheckedCall {

  private final OkHttpClient client = new OkHttpClient();

  public long remaining(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    long remaining = Long.parseLong(response.header("X-Remaining", "0"));
    response.close();
    return remaining;
  }
}
