package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Response;

/** Asked for as a Response, the response is as open as without. */
public final class ClassOfResponse {

  public int size(Invocation invocation) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = invocation.invoke(Response.class);
    if (response.getStatus() == 404) {
      return -1;
    }
    int length = response.getLength();
    response.close();
    return length;
  }
}
