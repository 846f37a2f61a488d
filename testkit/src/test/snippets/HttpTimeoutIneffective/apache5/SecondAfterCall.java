package snippets.httptimeoutineffective.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;

/** The first call is a quick one; what is asked after it may take longer. */
public final class SecondAfterCall {

  private final CloseableHttpClient client;

  public SecondAfterCall(CloseableHttpClient client) {
    this.client = client;
  }

  public int poll(String uri) throws IOException {
    HttpPut request = new HttpPut(uri);
    request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(1)).build());
    int code = client.execute(request, response -> response.getCode());
    if (code == 202) {
      request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(9)).build());
      code = client.execute(request, response -> response.getCode());
    }
    return code;
  }
}
