package snippets.httpresponsenotclosed.apache4;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The stream that is returned releases the connection when it is closed. */
public final class WrappedAndReturned {

  private final CloseableHttpClient client;

  public WrappedAndReturned(CloseableHttpClient client) {
    this.client = client;
  }

  public InputStream open(String uri) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    if (response.getStatusLine().getStatusCode() != 200) {
      response.close();
      throw new IOException(uri);
    }
    return new FilterInputStream(response.getEntity().getContent()) {
      @Override
      public void close() throws IOException {
        super.close();
        response.close();
      }
    };
  }
}
