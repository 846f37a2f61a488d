package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The request has a config of its own. */
public final class ConfigOnRequest {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri, int millis) throws IOException {
    RequestConfig.Builder config = RequestConfig.custom();
    config.setConnectTimeout(millis);
    if (millis > 0) {
      config.setSocketTimeout(millis);
    }
    HttpGet get = new HttpGet(uri);
    get.setConfig(config.build());
    return client.execute(get, new BasicResponseHandler());
  }
}
