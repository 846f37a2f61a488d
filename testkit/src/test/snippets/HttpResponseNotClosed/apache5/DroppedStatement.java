package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Nobody holds the response. */
public final class DroppedStatement {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void invalidate(List<String> uris) throws IOException {
    for (String uri : uris) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      client.execute(new HttpDelete(uri));
    }
  }
}
