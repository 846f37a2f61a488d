package snippets.httpdeadlinemissing.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;

/** What each attempt has is reckoned from what the caller gave. */
public final class HalfEachTime {

  private final HttpClient client;

  public HalfEachTime(HttpClient client) {
    this.client = client;
  }

  public int status(String uri, long millis) throws InterruptedException, ExecutionException {
    long each = millis / 2;
    for (int attempt = 0; attempt < 4; attempt++) {
      try {
        return client.newRequest(uri).timeout(each, TimeUnit.MILLISECONDS).send().getStatus();
      } catch (TimeoutException e) {
        each = each / 2;
      }
    }
    return -1;
  }
}
