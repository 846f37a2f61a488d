package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A helper of the class sets the config of every request. */
public final class ConfiguredByHelper {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    return send(new HttpGet(uri));
  }

  public String delete(String uri) throws IOException {
    return send(new HttpDelete(uri));
  }

  private String send(HttpRequestBase request) throws IOException {
    configure(request);
    return client.execute(request, new BasicResponseHandler());
  }

  private static void configure(HttpRequestBase request) {
    request.setConfig(
        RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build());
  }
}
