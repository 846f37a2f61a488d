package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Each request has a time of its own, whichever builder it was made with. */
public final class ConfigOfEachRequest {

  private static final RequestConfig QUICK =
      RequestConfig.custom().setResponseTimeout(2, TimeUnit.SECONDS).build();

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public boolean exists(String uri, boolean head)
      throws InterruptedException, ExecutionException, TimeoutException {
    SimpleHttpRequest request;
    if (head) {
      request = SimpleRequestBuilder.head(uri).setRequestConfig(QUICK).build();
    } else {
      request = SimpleRequestBuilder.get(uri).setRequestConfig(QUICK).build();
    }
    return client.execute(request, null).get(3, TimeUnit.SECONDS).getCode() == 200;
  }
}
