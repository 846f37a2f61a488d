package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What a subclass does in the hook is not known. */
public class HookForSubclasses {

  private final OkHttpClient client = new OkHttpClient();

  public int get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    received(response);
    return response.code();
  }

  protected void received(Response response) {}
}
