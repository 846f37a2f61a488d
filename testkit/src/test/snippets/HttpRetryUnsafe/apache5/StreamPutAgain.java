package snippets.httpretryunsafe.apache5;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/** The entity is new in each turn, and the stream in it is not. */
public final class StreamPutAgain {

  private final CloseableHttpClient client;

  public StreamPutAgain(CloseableHttpClient client) {
    this.client = client;
  }

  public void store(String uri, InputStream content) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpPut put = new HttpPut(uri);
      put.setEntity(new InputStreamEntity(content, ContentType.APPLICATION_OCTET_STREAM));
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        client.execute(put, new BasicHttpClientResponseHandler());
        return;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
