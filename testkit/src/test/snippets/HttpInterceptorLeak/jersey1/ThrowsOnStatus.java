package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** Nobody gets the response that is refused. */
public final class ThrowsOnStatus extends ClientFilter {

  @Override
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientResponse response = getNext().handle(request);
    if (response.getStatus() == 429) {
      throw new ClientHandlerException("too many requests");
    }
    return response;
  }
}
