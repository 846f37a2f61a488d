package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A daemon that looks once a second. */
public final class PollsWithSleep implements Runnable {

  private final OkHttpClient client = new OkHttpClient();
  private final Request request;

  public PollsWithSleep(Request request) {
    this.request = request;
  }

  @Override
  public void run() {
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.code() == 410) {
          return;
        }
        Thread.sleep(1_000);
      } catch (IOException e) {
        System.err.println("again: " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
