package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The loop goes on only where the client says that nothing of the order was sent. */
public final class OnlyWhatWasNotSent {

  private final OkHttpClient client;

  public OnlyWhatWasNotSent(OkHttpClient client) {
    this.client = client;
  }

  public int order(HttpUrl url, RequestBody body) throws IOException {
    Request request = new Request.Builder().url(url).post(body).build();
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (UnknownHostException | ConnectException e) {
        last = e;
      }
    }
    throw last;
  }
}
