package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A call is executed once: it refuses to be executed again. */
public final class CallAskedAgain {

  private final OkHttpClient client = new OkHttpClient();

  public int order(String url, RequestBody body) throws IOException {
    Call call = client.newCall(new Request.Builder().url(url).post(body).build());
    try (Response response = call.execute()) {
      return response.code();
    } catch (IOException e) {
      try (Response response = call.execute()) {
        return response.code();
      }
    }
  }
}
