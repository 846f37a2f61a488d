package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper keeps what it returns, and closes it later. */
public final class HelperStores implements AutoCloseable {

  private final OkHttpClient client = new OkHttpClient();
  private Response response;

  public int status(Request request) throws IOException {
    open(request);
    return response.code();
  }

  private Response open(Request request) throws IOException {
    response = client.newCall(request).execute();
    return response;
  }

  @Override
  public void close() {
    response.close();
  }
}
