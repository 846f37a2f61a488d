package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper closes what it refuses; its caller only asks for the status. */
public final class HelperOpensAndChecks {

  private final OkHttpClient client = new OkHttpClient();

  public int status(Request request) throws IOException {
    return execute(request).code();
  }

  private Response execute(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    response.close();
    return response;
  }
}
