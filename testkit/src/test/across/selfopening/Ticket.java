package across.selfopening;

import java.io.Closeable;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Opens its response when it is told to. */
final class Ticket implements Closeable {
  private final CloseableHttpClient client;
  private final HttpGet request;
  private CloseableHttpResponse response;

  Ticket(CloseableHttpClient client, String url) {
    this.client = client;
    this.request = new HttpGet(url);
  }

  void send() throws IOException {
    response = client.execute(request);
  }

  Ticket sent() throws IOException {
    response = client.execute(request);
    return this;
  }

  boolean isGood() {
    return response.getStatusLine().getStatusCode() == 200;
  }

  String text() throws IOException {
    return EntityUtils.toString(response.getEntity());
  }

  @Override
  public void close() throws IOException {
    response.close();
  }
}
