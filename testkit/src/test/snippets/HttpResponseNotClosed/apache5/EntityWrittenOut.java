package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The entity is written to its end. */
public final class EntityWrittenOut {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void copy(String uri, OutputStream out) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    response.getEntity().writeTo(out);
  }
}
