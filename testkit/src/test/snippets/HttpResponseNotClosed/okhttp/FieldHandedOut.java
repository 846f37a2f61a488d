package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A getter gives the answer to the caller, who may close it. */
public final class FieldHandedOut {

  private final OkHttpClient client;
  private Response response;

  public FieldHandedOut(OkHttpClient client) {
    this.client = client;
  }

  public int open(Request request) throws IOException {
    response = client.newCall(request).execute();
    return response.code();
  }

  public Response response() {
    return response;
  }
}
