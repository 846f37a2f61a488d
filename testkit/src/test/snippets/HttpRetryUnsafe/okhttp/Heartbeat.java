package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A sign of life each minute is no second attempt. */
public final class Heartbeat {

  private final OkHttpClient client = new OkHttpClient();


  private volatile boolean stopped;

  public void beat(String uri, RequestBody body) {
    Request request = new Request.Builder().url(uri).post(body).build();
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        System.out.println(response.code());
      } catch (IOException e) {
        System.err.println("lost: " + e);
      }
      if (stopped) {
        return;
      }
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
