package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The future is kept in a variable. */
public final class WaitInVariable {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public HttpResponse get(String uri) throws Exception {
    Future<HttpResponse> answer = client.execute(new HttpGet(uri), null);
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return answer.get(5, TimeUnit.SECONDS);
  }
}
