package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.http.ContentType;

/** Nobody reads or discards the response. */
public final class Dropped {

  public void post(String uri, String json) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Request.post(uri).bodyString(json, ContentType.APPLICATION_JSON).execute();
  }
}
