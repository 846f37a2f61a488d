package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Reading the body as a string closes it. */
public final class StringCloses {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return response.body().string();
  }
}
