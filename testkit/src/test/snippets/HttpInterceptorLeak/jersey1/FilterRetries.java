package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandler;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;

/** The first response is left open when there is a second one. */
public final class FilterRetries {

  private final ClientHandler next;

  public FilterRetries(ClientHandler next) {
    this.next = next;
  }

  public ClientResponse handle(ClientRequest request) {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientResponse response = next.handle(request);
    if (response.getStatus() == 503) {
      response = next.handle(request);
    }
    return response;
  }
}
