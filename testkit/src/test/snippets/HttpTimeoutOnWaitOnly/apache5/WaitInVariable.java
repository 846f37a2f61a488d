package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The future is kept in a variable. */
public final class WaitInVariable {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public String get(String uri) throws Exception {
    Future<SimpleHttpResponse> answer = client.execute(SimpleRequestBuilder.get(uri).build(), null);
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      return answer.get(5, TimeUnit.SECONDS).getBodyText();
    } catch (TimeoutException e) {
      return "";
    }
  }
}
