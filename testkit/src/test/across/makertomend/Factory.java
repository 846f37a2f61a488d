package across.makertomend;

import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

public class Factory {
  public CloseableHttpClient newClient() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpClients.custom().disableCookieManagement().build();
  }
}
