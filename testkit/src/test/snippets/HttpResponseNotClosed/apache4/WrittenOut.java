package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The entity is written to its end. */
public final class WrittenOut {

  private final CloseableHttpClient client;

  public WrittenOut(CloseableHttpClient client) {
    this.client = client;
  }

  public void copy(String uri, OutputStream out) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    response.getEntity().writeTo(out);
  }
}
