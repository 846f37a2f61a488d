package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** No body, nothing to discard. */
public final class HeadRequest {

  public void warmUp(String uri) throws IOException {
    Request.Head(uri).connectTimeout(1_000).socketTimeout(1_000).execute();
  }
}
