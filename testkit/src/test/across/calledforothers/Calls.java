package across.calledforothers;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;

/** Calls with what it is handed. */
final class Calls {
  private Calls() {}

  static String run(HttpClient client, HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }

  static String bounded(HttpClient client, String url, RequestConfig bounds) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(bounds);
    return client.execute(request, new BasicResponseHandler());
  }
}
