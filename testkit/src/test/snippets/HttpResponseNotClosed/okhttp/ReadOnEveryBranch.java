package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each branch reads, and reading closes. */
public final class ReadOnEveryBranch {

  private final OkHttpClient client = new OkHttpClient();

  public byte[] get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.isSuccessful()) {
      return response.body().bytes();
    }
    String error = response.body().string();
    throw new IOException("HTTP " + response.code() + ": " + error);
  }
}
