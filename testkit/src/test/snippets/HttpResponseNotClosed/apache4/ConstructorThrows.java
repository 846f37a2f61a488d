package snippets.httpresponsenotclosed.apache4;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Who calls the constructor gets no object that could be closed, if it throws. */
public final class ConstructorThrows implements Closeable {

  private final CloseableHttpResponse response;

  public ConstructorThrows(CloseableHttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    response = client.execute(new HttpGet(uri));
    if (response.getStatusLine().getStatusCode() != 200) {
      throw new IOException("refused: " + response.getStatusLine());
    }
  }

  public InputStream content() throws IOException {
    return response.getEntity().getContent();
  }

  @Override
  public void close() throws IOException {
    response.close();
  }
}
