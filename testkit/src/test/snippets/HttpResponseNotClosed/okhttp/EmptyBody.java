package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A body of length 0 has ended. */
public final class EmptyBody {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.body().contentLength() == 0) {
      return "";
    }
    return response.body().string();
  }
}
