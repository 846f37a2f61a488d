package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** The first answer is still open when it goes on again. */
public final class GoesOnTwice extends ClientFilter {

  @Override
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientResponse response = getNext().handle(request);
    if (response.getStatus() == 401) {
      return getNext().handle(request);
    }
    return response;
  }
}
