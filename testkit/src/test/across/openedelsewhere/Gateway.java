package across.openedelsewhere;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

class Gateway {
  private final CloseableHttpClient client = HttpClients.createDefault();
  private CloseableHttpResponse last;

  CloseableHttpResponse get(String url) throws IOException {
    return client.execute(new HttpGet(url));
  }

  /** Not the callers' to close. */
  CloseableHttpResponse remembered(String url) throws IOException {
    last = client.execute(new HttpGet(url));
    return last;
  }
}
