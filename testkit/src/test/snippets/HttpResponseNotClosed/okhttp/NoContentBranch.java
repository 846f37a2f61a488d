package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Status 204 has no body; the other branches read theirs. */
public final class NoContentBranch {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.code() == 204) {
      return "";
    }
    return response.body().string();
  }
}
