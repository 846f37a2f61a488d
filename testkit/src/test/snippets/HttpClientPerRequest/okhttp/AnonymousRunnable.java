package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Built in the run method of a task. */
public final class AnonymousRunnable {

  public Runnable reporter(Request request) {
    return new Runnable() {
      @Override
      public void run() {
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
          System.out.println(response.code());
        } catch (IOException e) {
          System.out.println("unreachable");
        }
      }
    };
  }
}
