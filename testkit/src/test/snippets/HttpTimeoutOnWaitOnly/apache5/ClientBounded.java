package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The client bounds each response. */
public final class ClientBounded {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build())
          .build();

  public SimpleHttpResponse get(String uri) throws Exception {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null).get(8, TimeUnit.SECONDS);
  }
}
