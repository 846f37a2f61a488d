package snippets.httptransportperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** A request config is a value, no transport. */
public final class RequestConfigPerCall {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public int status(String uri, Timeout limit) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.custom().setResponseTimeout(limit).build());
    return client.execute(get, response -> response.getCode());
  }
}
