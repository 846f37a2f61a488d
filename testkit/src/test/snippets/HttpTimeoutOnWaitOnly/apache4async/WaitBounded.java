package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The caller gives up by itself: another defect. */
public final class WaitBounded {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public HttpResponse get(String uri) throws Exception {
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return client.execute(new HttpGet(uri), null).get(5, TimeUnit.SECONDS);
  }
}
