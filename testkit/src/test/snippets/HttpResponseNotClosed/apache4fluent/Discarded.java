package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Discarded: the connection is back. */
public final class Discarded {

  public void notify(Request request) throws IOException {
    request.execute().discardContent();
  }
}
