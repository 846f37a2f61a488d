package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The base of the copy is out of sight. */
public final class CopiedConfig {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final RequestConfig base;

  public CopiedConfig(RequestConfig base) {
    this.base = base;
  }

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.copy(base).setRedirectsEnabled(false).build());
    return client.execute(get, new BasicResponseHandler());
  }
}
