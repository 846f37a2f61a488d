package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The request has timeouts of its own. */
public final class RequestBounded {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public HttpResponse get(String uri) throws Exception {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build());
    return client.execute(get, null).get(10, TimeUnit.SECONDS);
  }
}
