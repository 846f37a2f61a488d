package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** The bytes are there for each attempt. */
public final class BytesPutAgain {

  private final CloseableHttpClient client;

  public BytesPutAgain(CloseableHttpClient client) {
    this.client = client;
  }

  public void store(String uri, byte[] content) throws IOException {
    int left = 3;
    while (true) {
      HttpPut put = new HttpPut(uri);
      put.setEntity(new ByteArrayEntity(content));
      try {
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
