package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Nothing is shared: who is given no manager makes one. */
public final class ManagerOfNull {

  public int load(List<String> urls, RequestConfig config) throws IOException {
    int length = 0;
    for (String url : urls) {
      try (CloseableHttpClient client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClients.custom()
              .setConnectionManager(null)
              .setDefaultRequestConfig(config)
              .build()) {
        length += client.execute(new HttpGet(url), new BasicResponseHandler()).length();
      }
    }
    return length;
  }
}
