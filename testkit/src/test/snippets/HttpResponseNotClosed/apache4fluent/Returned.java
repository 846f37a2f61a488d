package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.fluent.Response;

/** The caller reads it. */
public final class Returned {

  public Response send(Request request) throws IOException {
    return request.setHeader("Accept", "*/*").execute();
  }
}
