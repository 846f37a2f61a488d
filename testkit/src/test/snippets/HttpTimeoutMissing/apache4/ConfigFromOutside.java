package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The config comes in. */
public final class ConfigFromOutside {

  private final CloseableHttpClient client;

  public ConfigFromOutside(RequestConfig config) {
    client = HttpClients.custom().setDefaultRequestConfig(config).build();
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
