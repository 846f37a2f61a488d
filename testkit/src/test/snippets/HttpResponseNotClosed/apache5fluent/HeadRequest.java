package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** No body, nothing to discard. */
public final class HeadRequest {

  public void warmUp(String uri) throws IOException {
    Request head = Request.head(uri);
    head.execute();
  }
}
