package snippets.httptimeoutineffective.apache4;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The log has the configuration, and the request has it as well. */
public final class ConfigLoggedAndSet {

  private static final Logger LOG = Logger.getLogger("statements");
  private static final RequestConfig USUAL =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(4_000)
          .setConnectionRequestTimeout(2_000)
          .build();
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(USUAL)
          .evictIdleConnections(30, TimeUnit.SECONDS)
          .build();

  public String year(String account) throws IOException {
    RequestConfig patient = RequestConfig.copy(USUAL).setSocketTimeout(60_000).build();
    LOG.fine(() -> "the whole year with " + patient);
    HttpGet get = new HttpGet("https://bank.example.org/statements/" + account);
    get.setConfig(patient);
    return client.execute(get, new BasicResponseHandler());
  }
}
