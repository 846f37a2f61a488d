package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call is made by another thread. */
public final class RunsElsewhere {

  private final OkHttpClient client = new OkHttpClient();
  private final ExecutorService executor;

  public RunsElsewhere(ExecutorService executor) {
    this.executor = executor;
  }

  public synchronized void start(Request request) {
    executor.execute(
        () -> {
          try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
          } catch (IOException e) {
            System.err.println(e);
          }
        });
  }
}
