package snippets.httptransportperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A request config is a value, no transport. */
public final class RequestConfigPerCall {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri, int millis) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(
        RequestConfig.custom().setConnectTimeout(millis).setSocketTimeout(millis).build());
    return client.execute(get, new BasicResponseHandler());
  }
}
