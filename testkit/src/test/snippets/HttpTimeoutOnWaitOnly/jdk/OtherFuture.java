package snippets.httptimeoutonwaitonly.jdk;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The future is of a computation. */
public final class OtherFuture {

  public String get(ExecutorService executor) throws Exception {
    return executor.submit(() -> "").get(5, TimeUnit.SECONDS);
  }

  public HttpClient client() {
    return HttpClient.newHttpClient();
  }
}
