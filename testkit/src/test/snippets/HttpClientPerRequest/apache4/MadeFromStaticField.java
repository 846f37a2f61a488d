package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A client that is made from a static field cannot simply become one: that may be set later. */
public final class MadeFromStaticField {

  private static final Integer TIMEOUT = 3_000;

  private MadeFromStaticField() {}

  public static String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.custom().setDefaultRequestConfig(config()).build();
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }

  private static RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout(TIMEOUT)
        .setSocketTimeout(TIMEOUT)
        .setConnectionRequestTimeout(TIMEOUT)
        .build();
  }
}
