package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Cancelled when the wait is over. */
public final class CancelledInCatch {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public SimpleHttpResponse get(String uri) throws Exception {
    Future<SimpleHttpResponse> answer = client.execute(SimpleRequestBuilder.get(uri).build(), null);
    try {
      return answer.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw e;
    }
  }
}
