package snippets.httptimeoutineffective.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** The context of the call has the configuration. */
public final class ConfigOfContext {

  private final CloseableHttpClient client;

  public ConfigOfContext(CloseableHttpClient client) {
    this.client = client;
  }

  public String load(String uri) throws IOException {
    RequestConfig patient =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(60_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    System.out.println(uri + " with " + patient);
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(patient);
    return client.execute(new HttpGet(uri), new BasicResponseHandler(), context);
  }
}
