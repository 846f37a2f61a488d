package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** A setter of the file, of this object or of another, keeps the response for a later close. */
public final class StoredBySetter implements AutoCloseable {

  private static final class Exchange {
    private CloseableHttpResponse response;

    void answered(CloseableHttpResponse answer) {
      response = answer;
    }
  }

  private final CloseableHttpClient client;
  private CloseableHttpResponse current;

  public StoredBySetter(CloseableHttpClient client) {
    this.client = client;
  }

  @SuppressWarnings("deprecation")
  public int own(String url) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    start(response);
    return response.getCode();
  }

  @SuppressWarnings("deprecation")
  public Exchange other(String url) throws IOException {
    Exchange exchange = new Exchange();
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    exchange.answered(response);
    return exchange;
  }

  private void start(CloseableHttpResponse response) {
    current = response;
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
