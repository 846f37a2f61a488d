package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Connected quickly, then silent. */
public final class ConnectOnly {

  private static final CloseableHttpClient CLIENT =
      HttpClients.custom()
          // BUG: Diagnostic contains: [HttpTimeoutMissing]
          .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(2_000).build())
          .build();

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.addHeader("User-Agent", "test");
    HttpResponse response = CLIENT.execute(get);
    return EntityUtils.toString(response.getEntity());
  }
}
