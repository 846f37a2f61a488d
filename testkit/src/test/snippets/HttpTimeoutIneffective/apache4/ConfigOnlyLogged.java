package snippets.httptimeoutineffective.apache4;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The patient configuration is written to the log and goes nowhere else. */
public final class ConfigOnlyLogged {

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
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    RequestConfig patient = RequestConfig.copy(USUAL).setSocketTimeout(60_000).build();
    LOG.fine(() -> "the whole year with " + patient);
    HttpGet get = new HttpGet("https://bank.example.org/statements/" + account);
    get.addHeader("Accept", "text/csv");
    return client.execute(get, new BasicResponseHandler());
  }
}
