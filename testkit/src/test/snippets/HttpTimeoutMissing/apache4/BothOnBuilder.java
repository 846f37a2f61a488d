package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Connect and response are bounded; the lease is a matter of the pool. */
public final class BothOnBuilder {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          .build();

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
