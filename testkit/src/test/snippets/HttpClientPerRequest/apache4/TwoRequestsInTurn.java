package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** The second request has the connection of the first. */
public final class TwoRequestsInTurn {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(2_000)
          .build();

  public String closed(String url) throws IOException {
    try (CloseableHttpClient client = create()) {
      String role;
      try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
        role = EntityUtils.toString(response.getEntity());
      }
      try (CloseableHttpResponse response = client.execute(new HttpGet(url + role))) {
        return EntityUtils.toString(response.getEntity());
      }
    }
  }

  public String eitherOne(String url, boolean first) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient client = HttpClients.custom().setDefaultRequestConfig(BOUNDS).build()) {
      if (first) {
        try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
          return EntityUtils.toString(response.getEntity());
        }
      } else {
        try (CloseableHttpResponse response = client.execute(new HttpGet(url + "/other"))) {
          return EntityUtils.toString(response.getEntity());
        }
      }
    }
  }

  public String leaked(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.custom().setDefaultRequestConfig(BOUNDS).build();
    String role;
    try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
      role = EntityUtils.toString(response.getEntity());
    }
    try (CloseableHttpResponse response = client.execute(new HttpGet(url + role))) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  private static CloseableHttpClient create() {
    return HttpClients.custom().setDefaultRequestConfig(BOUNDS).build();
  }
}
