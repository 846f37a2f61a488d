package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Whoever started the thread ends it. */
public final class UntilInterrupted implements Runnable {

  private final OkHttpClient client = new OkHttpClient();
  private final Request request;

  public UntilInterrupted(Request request) {
    this.request = request;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return;
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
