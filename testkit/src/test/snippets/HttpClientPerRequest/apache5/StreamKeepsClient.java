package snippets.httpclientperrequest.apache5;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** The stream that is returned closes response and client. */
public final class StreamKeepsClient {

  public InputStream open(String uri) throws IOException {
    CloseableHttpClient client = HttpClients.createDefault();
    ClassicHttpResponse response = client.executeOpen(null, new HttpGet(uri), null);
    InputStream body = response.getEntity().getContent();
    return new FilterInputStream(body) {
      @Override
      public void close() throws IOException {
        try {
          super.close();
        } finally {
          response.close();
          client.close();
        }
      }
    };
  }
}
