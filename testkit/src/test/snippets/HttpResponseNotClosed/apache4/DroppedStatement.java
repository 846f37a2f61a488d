package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.impl.client.DefaultHttpClient;

/** Nobody holds the response. */
@SuppressWarnings("deprecation")
public final class DroppedStatement {

  private final DefaultHttpClient client;

  public DroppedStatement(DefaultHttpClient client) {
    this.client = client;
  }

  public void purge(List<String> uris) throws IOException {
    for (String uri : uris) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      client.execute(new HttpDelete(uri));
    }
  }
}
