package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** Discarded: the connection is back. */
public final class Discarded {

  public void delete(String uri) throws IOException {
    Request.delete(uri).execute().discardContent();
  }
}
