package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The object is closed by whoever has it. */
public final class FieldClosedByOther implements Closeable {

  private final OkHttpClient client;
  private Response response;

  public FieldClosedByOther(OkHttpClient client) {
    this.client = client;
  }

  public int open(Request request) throws IOException {
    response = client.newCall(request).execute();
    return response.code();
  }

  @Override
  public void close() {
    if (response != null) {
      response.close();
    }
  }
}
