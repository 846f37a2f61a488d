package across.requestgivenback;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A request that another file sets up is still the same one. */
public final class Pages {

  private static final String SHOP = "https://shop.example/";

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient proxied = HttpClients.createDefault();

  private final CloseableHttpClient bounded = HttpClients.createDefault();

  private final CloseableHttpClient given = HttpClients.createDefault();

  public String byProxy(String path, HttpHost proxy) throws IOException {
    HttpGet get = new HttpGet(SHOP + path);
    get = Proxied.byProxy(get, proxy);
    try (CloseableHttpResponse response = proxied.execute(get)) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  public String bounded(String path) throws IOException {
    HttpGet get = Proxied.bounded(new HttpGet(SHOP + path));
    try (CloseableHttpResponse response = bounded.execute(get)) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  public String given(String path, RequestConfig config) throws IOException {
    HttpGet get = Proxied.configured(new HttpGet(SHOP + path), config);
    try (CloseableHttpResponse response = given.execute(get)) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  public byte[] traced(String path, String id) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(SHOP + path).openConnection();
    connection = Proxied.traced(connection, id);
    return connection.getInputStream().readAllBytes();
  }

  public byte[] patient(String path) throws IOException {
    HttpURLConnection connection =
        Proxied.patient((HttpURLConnection) new URL(SHOP + path).openConnection());
    return connection.getInputStream().readAllBytes();
  }

  public byte[] connected(String path) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(SHOP + path).openConnection();
    return Proxied.connected(connection).getInputStream().readAllBytes();
  }
}
