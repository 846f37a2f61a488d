package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Nobody reads or discards the response. */
public final class Dropped {

  public void notify(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    request.execute();
  }
}
