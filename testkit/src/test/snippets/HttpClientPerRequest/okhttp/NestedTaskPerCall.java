package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each task has a client of its own, and is dropped when it has run. */
public final class NestedTaskPerCall {

  private final ExecutorService executor;

  NestedTaskPerCall(ExecutorService executor) {
    this.executor = executor;
  }

  public void load(String url) {
    executor.execute(new Load(url));
  }

  public void loadBeside(String url) {
    new Thread(new Load(url)).start();
  }

  private final class Load implements Runnable {
    OkHttpClient client;
    private final String url;

    Load(String url) {
      // BUG: Diagnostic contains: [HttpClientPerRequest]
      client = new OkHttpClient();
      this.url = url;
    }

    @Override
    public void run() {
      try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
        if (response.isSuccessful()) {
          response.body().bytes();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
