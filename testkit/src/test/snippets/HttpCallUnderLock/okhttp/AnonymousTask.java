package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A monitor is not held where the task runs. */
public final class AnonymousTask {

  private final OkHttpClient client = new OkHttpClient();

  public synchronized Runnable task(Request request) {
    return new Runnable() {
      @Override
      public void run() {
        try (Response response = client.newCall(request).execute()) {
          System.out.println(response.code());
        } catch (IOException e) {
          System.err.println(e);
        }
      }
    };
  }
}
