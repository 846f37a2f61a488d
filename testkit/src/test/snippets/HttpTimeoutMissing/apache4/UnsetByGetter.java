package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A getter gives what nobody has set, unless somebody does. */
public final class UnsetByGetter {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createMinimal();
  private Integer waiting;
  private int patience = 2_000;

  private Integer waiting() {
    return waiting;
  }

  private int patience() {
    return patience;
  }

  public void setWaiting(Integer millis) {
    waiting = millis;
  }

  public void setPatience(int millis) {
    patience = millis;
  }

  public String unset(String url) throws IOException {
    HttpGet get = new HttpGet(url);
    if (waiting() != null) {
      get.setConfig(
          RequestConfig.custom()
              .setConnectionRequestTimeout(waiting())
              .setConnectTimeout(waiting())
              .setSocketTimeout(waiting())
              .build());
    }
    return client.execute(get, new BasicResponseHandler());
  }

  public String set(String url) throws IOException {
    HttpGet get = new HttpGet(url);
    if (patience() > 0) {
      get.setConfig(
          RequestConfig.custom()
              .setConnectionRequestTimeout(patience())
              .setConnectTimeout(patience())
              .setSocketTimeout(patience())
              .build());
    }
    return client.execute(get, new BasicResponseHandler());
  }
}
