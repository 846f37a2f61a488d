package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A timer aborts the request. */
public final class AbortedByTimer {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri, ScheduledExecutorService timer) throws IOException {
    HttpGet get = new HttpGet(uri);
    ScheduledFuture<?> watchdog = timer.schedule(() -> get.abort(), 5, TimeUnit.SECONDS);
    try {
      return client.execute(get, new BasicResponseHandler());
    } finally {
      watchdog.cancel(false);
    }
  }
}
