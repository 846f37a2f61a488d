package across.doubleofinterface;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

final class RemoteDirectory implements Directory {
  private final CloseableHttpClient client;

  RemoteDirectory(CloseableHttpClient client) {
    this.client = client;
  }

  @Override
  public CloseableHttpResponse find(String url) throws IOException {
    return client.execute(new HttpGet(url));
  }

  @Override
  public CloseableHttpResponse remembered(String url) throws IOException {
    return client.execute(new HttpGet(url));
  }
}
