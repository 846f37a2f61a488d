package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The field has the client of the last turn, and no turn uses that of another. */
public final class FieldReplacedEachTurn extends Thread {

  private volatile OkHttpClient client;
  private OkHttpClient lasting;
  private OkHttpClient reconnected;
  private volatile boolean running = true;

  @Override
  public void run() {
    while (running) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      client = new OkHttpClient();
      try (Response response = client.newCall(request()).execute()) {
        if (response.isSuccessful()) {
          response.body().string();
        }
      } catch (IOException e) {
        running = false;
      }
    }
  }

  void guarded() throws IOException {
    while (running) {
      if (lasting == null) {
        lasting = new OkHttpClient();
      }
      try (Response response = lasting.newCall(request()).execute()) {
        running = response.isSuccessful();
      }
    }
  }

  void forMany(List<String> urls) throws IOException {
    while (running) {
      reconnected = new OkHttpClient();
      for (String url : urls) {
        try (Response response = reconnected.newCall(request()).execute()) {
          running = response.isSuccessful();
        }
      }
    }
  }

  private static Request request() {
    return new Request.Builder().url("http://localhost/").build();
  }
}
