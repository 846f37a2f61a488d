package across.requestgivenback;

import java.io.IOException;
import java.net.HttpURLConnection;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;

/** Sets requests up, and gives them back. */
final class Proxied {

  private Proxied() {}

  static HttpGet byProxy(HttpGet get, HttpHost proxy) {
    if (proxy != null) {
      get.setConfig(RequestConfig.custom().setProxy(proxy).build());
    }
    return get;
  }

  static HttpGet bounded(HttpGet get) {
    get.setConfig(
        RequestConfig.custom()
            .setConnectTimeout(2000)
            .setSocketTimeout(5000)
            .setConnectionRequestTimeout(1000)
            .build());
    return get;
  }

  static HttpGet configured(HttpGet get, RequestConfig config) {
    get.setConfig(config);
    return get;
  }

  static HttpURLConnection traced(HttpURLConnection connection, String id) {
    connection.setRequestProperty("X-Trace", id);
    return connection;
  }

  static HttpURLConnection patient(HttpURLConnection connection) {
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(5000);
    return connection;
  }

  static HttpURLConnection connected(HttpURLConnection connection) throws IOException {
    connection.connect();
    return connection;
  }
}
