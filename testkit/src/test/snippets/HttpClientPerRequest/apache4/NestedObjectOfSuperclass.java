package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** The superclass makes a client for each object; one kind of them is shared. */
public final class NestedObjectOfSuperclass {

  private static final Names NAMES = new Names();

  public String name(String url) throws IOException {
    return NAMES.get(url);
  }

  public String price(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Prices().get(url);
  }

  abstract static class Query {
    private static final RequestConfig BOUNDS =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(2_000)
            .setConnectionRequestTimeout(2_000)
            .build();

    protected final CloseableHttpClient client =
        HttpClients.custom().setDefaultRequestConfig(BOUNDS).build();

    String get(String url) throws IOException {
      try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
        return EntityUtils.toString(response.getEntity());
      }
    }
  }

  static final class Names extends Query {}

  static final class Prices extends Query {}
}
