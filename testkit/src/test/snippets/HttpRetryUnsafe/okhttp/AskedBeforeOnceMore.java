package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Before the order is sent once more, the server is asked whether it has it. */
public final class AskedBeforeOnceMore {

  private final OkHttpClient client;

  public AskedBeforeOnceMore(OkHttpClient client) {
    this.client = client;
  }

  public boolean order(HttpUrl url, String id, RequestBody body) throws IOException {
    Request request = new Request.Builder().url(url).post(body).build();
    try (Response response = client.newCall(request).execute()) {
      return response.isSuccessful();
    } catch (IOException e) {
      Request question = new Request.Builder().url(url + "/" + id).head().build();
      try (Response response = client.newCall(question).execute()) {
        return response.code() != 404;
      }
    }
  }
}
