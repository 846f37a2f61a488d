package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Cancelled when the wait is over. */
public final class CancelledInCatch {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public HttpResponse get(String uri) throws Exception {
    Future<HttpResponse> answer = client.execute(new HttpGet(uri), null);
    try {
      return answer.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw e;
    }
  }
}
