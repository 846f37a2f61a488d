package snippets.httpclientperrequest.apache5;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Closed together with the object that owns it. */
public final class ClientInField implements Closeable {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
