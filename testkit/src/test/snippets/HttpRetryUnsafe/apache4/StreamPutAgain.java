package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** The second attempt sends what the first has left of the stream. */
public final class StreamPutAgain {

  private final CloseableHttpClient client;

  public StreamPutAgain(CloseableHttpClient client) {
    this.client = client;
  }

  public void store(String uri, InputStream content) throws IOException {
    int left = 3;
    while (true) {
      HttpPut put = new HttpPut(uri);
      put.setEntity(new InputStreamEntity(content));
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        client.execute(put, new BasicResponseHandler());
        return;
      } catch (IOException e) {
        if (--left == 0) {
          throw e;
        }
      }
    }
  }
}
